/** The sentences that ask about an amount. What is asked is never read as anything. */
import { sayQuantity } from "../../quantity.ts";
import type { DirectionsQuestion, Dose } from "./directions.ts";

type AmountQuestion = Extract<DirectionsQuestion, { about: "strength" | "dose" }>;
type Of = {
  readonly about: AmountQuestion["about"];
  readonly words: string;
  readonly offers: readonly Dose[];
};

export const sayDose = ({ amount, unit }: Dose): string => sayQuantity(amount, unit);

const list = (offers: readonly Dose[], joint: string): string => offers.map(sayDose).join(joint);

export const askUnit = (of: Of): AmountQuestion => ({
  ...of,
  said: `“${of.words}” stands without a unit. ${of.offers.length === 0 ? "" : `Is it ${list(of.offers, " or ")}? `}Check the packet or ask.`,
});

/** Two substances, or a range; in mg, mcg or tablets: "160-4.5" of an inhaler is mcg, so no unit is proposed. */
export const askTwoNumbers = (about: AmountQuestion["about"], words: string): AmountQuestion => ({
  about,
  words,
  offers: [],
  said: `“${words}” are two numbers without a unit. Check the packet for what each of them means, and its unit.`,
});

export const askWhichNumber = (of: Of): AmountQuestion => ({
  ...of,
  said: `“${of.words}” can be ${list(of.offers, " or ")}. Check the packet.`,
});

export const askRange = (of: Of): AmountQuestion => ({
  ...of,
  said: `“${of.words}” is a range: ${list(of.offers, " to ")}. Ask what one dose really is.`,
});

export const askContradiction = (of: Of): AmountQuestion => ({
  ...of,
  said: `${list(of.offers, " and ")} stand there. Ask which is right, and check the packet.`,
});

export const askPerDay = (words: string, per: "day" | "kg"): AmountQuestion => ({
  about: "dose",
  words,
  offers: [],
  said:
    per === "day"
      ? `“${words}” is an amount for a whole day. Ask what one dose is, and how many are taken.`
      : `“${words}” is an amount per kg of body weight. Ask what one dose is.`,
});

export const askDrops = (words: string): AmountQuestion => ({
  about: "dose",
  words,
  offers: [],
  said: `“${words}” are drops, and what one drop holds differs from bottle to bottle. Ask for the strength on the bottle, and enter one dose in mg or mL.`,
});
