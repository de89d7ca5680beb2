import { sayQuantity } from "../../quantity.ts";
import { fold } from "../names/fold.ts";
import type { DirectionsQuestion, Dose } from "./directions.ts";
import { type Line, markSpan } from "./line.ts";
import { unitOf } from "./unit-words.ts";
import { readWrittenNumber } from "./written-number.ts";

const mixed =
  /(?<![\p{L}\p{N}.,])(?<digits>[\dlio]+(?:[.,][\dlio]+)?)\s?(?<unit>mg|mcg|[uµμ]g|ml|g)(?!\p{L})/giu;

/** "l0 mg" and "O.5 mg": letters that stand where digits belong. What was meant is asked, never guessed. */
export function askAboutLetters(line: Line): readonly DirectionsQuestion[] {
  return [...line.typed.matchAll(mixed)].flatMap((match) => {
    const { digits = "", unit = "" } = match.groups ?? {};
    if (!/[lio]/iu.test(digits) || !/\d/u.test(digits)) return [];
    const amounts =
      readWrittenNumber(digits.replaceAll(/[li]/giu, "1").replaceAll(/o/giu, "0"))?.values ?? [];
    const formUnit = unitOf(fold(unit));
    if (formUnit === undefined) return [];
    markSpan(line, match.index, match.index + match[0].length);
    return [
      ask(
        match[0],
        amounts.map((amount) => ({ amount, unit: formUnit })),
      ),
    ];
  });
}

function ask(words: string, offers: readonly Dose[]): DirectionsQuestion {
  const meant = offers.map(({ amount, unit }) => sayQuantity(amount, unit)).join(" or ");
  const question =
    meant === "" ? "Ask for the strength on the packet." : `Was ${meant} meant? Check the packet.`;
  return {
    about: "strength",
    words,
    offers,
    said: `“${words}” holds a letter where a digit belongs. ${question}`,
  };
}
