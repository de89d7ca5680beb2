import type { WordId } from "../../src/client/kiosk/words/say.ts";
import type { Hand } from "./hand.ts";

/** How a question is answered. With "left" the tap has led to another page, and Continue is not needed. */
type Answer = (hand: Hand) => Promise<unknown>;

/** By the question's words. A question that is not here is answered with the first quiet answer that stands on its page. */
export type Script = Readonly<Partial<Record<WordId, Answer>>>;

/** In this order; no page has two of them that mean different things. */
export const quietAnswers: readonly WordId[] = [
  "form.no",
  "form.none",
  "mind.never",
  "now.suicidal-thoughts-none",
  "health.allergies-none",
  "health.pregnancy-not-possible",
  "day.alcohol-never",
];

const allOfThem: Script = {
  "you.welcome": async () => undefined,
  "you.name": async ({ type }) => {
    await type("you.given-name", "Maria");
    await type("you.family-name", "Okafor");
  },
  "you.birth-date": async ({ type, pick }) => {
    await type("you.day", "4");
    await pick("you.month", "March");
    await type("you.year", "1984");
  },
  "day.food": ({ tap }) => tap("when.last-night"),
  "day.food-time": ({ type }) => type("when.time", "19:30"),
  "day.drink": ({ tap }) => tap("when.last-night"),
  "day.drink-time": ({ type }) => type("when.time", "22:00"),
  "day.escort": ({ tap }) => tap("form.yes"),
  "day.escort-who": async ({ type }) => {
    await type("day.escort-name", "Jon Okafor");
    await type("day.escort-phone", "212 555 0142");
  },
};

/** Somebody who takes nothing and confirms it. */
export const withoutMedicines: Script = {
  ...allOfThem,
  "medicines.taken.ask": ({ tap }) => tap("medicines.taken.nothing"),
  "medicines.none.ask": ({ tap }) => tap("medicines.none.yes"),
};

/** A benzodiazepine as needed, of which everything is asked, and two medicines of every day. */
export function withThreeMedicines(): Script {
  const names = ["xanax 0.5 mg", "sertraline 100 mg", "lisinopril 10 mg"];
  const typeNext: Answer = ({ type }) => type("medicine.name.label", names.shift() ?? "");
  let isFirst = true;
  return {
    ...allOfThem,
    "medicines.taken.ask": ({ tap }) => tap("medicines.taken.typing"),
    "medicine.name.ask": typeNext,
    "medicine.name.ask-next": typeNext,
    "medicine.which.ask": ({ tapText }) => tapText("Xanax (alprazolam)"),
    "medicine.how.ask": async ({ tap }) => {
      await tap(isFirst ? "medicine.how.as-needed" : "medicine.how.regular");
      isFirst = false;
    },
    "medicine.taken-today.ask": ({ tap }) => tap("form.yes"),
    "medicine.last-dose.ask": ({ tap }) => tap("when.last-night"),
    "medicine.last-dose.time": ({ type }) => type("when.time", "21:30"),
    "medicine.days-used.ask": ({ tapText }) => tapText("3"),
    "medicine.used-since.ask": ({ tap }) => tap("medicine.used-since.years"),
    "medicine.supply.ask": ({ tap }) => tap("medicine.supply.own-prescription"),
    "medicine.taken-for.ask": ({ tap }) => tap("medicine.taken-for.anxiety"),
    "medicines.list.ask": async ({ tap }) => {
      if (names.length === 0) return tap("medicines.list.yes");
      await tap("medicines.list.add");
      return "left";
    },
    "medicines.direct.now-and-then.ask": ({ tap }) => tap("form.yes"),
    "medicines.direct.nerves.ask": ({ tap }) => tap("form.yes"),
  };
}
