import { sayQuantity } from "../../quantity.ts";
import type { DirectionsQuestion } from "./directions.ts";
import { type Line, markSpan } from "./line.ts";
import { unitOf } from "./unit-words.ts";

const unit = "(?<unit>mg|mcg|[uµμ]g|ml|g)(?!\\p{L})";
const begins = "(?<![\\p{L}\\p{N}.,:/–—-])";

/** "0. 5 mg", "2 . 5 mg", "0·5 mg": a point apart from its digits, or one that no keyboard here has. */
const pointApart = `(?<whole>\\d{1,3})(?:\\s*[·‧∙٫]\\s*|\\.\\s+|\\s+\\.\\s*)(?<part>\\d{1,3})`;
/** "0 5 mg", "0-5 mg", "0, 5 mg": nobody takes 0 of anything, so it is half of a number. */
const zeroApart = `(?<zero>0)(?:\\s+|,\\s+|\\s*[:/–—-]\\s*)(?<behind>\\d{1,3})`;
const parted = new RegExp(`${begins}(?:${pointApart}|${zeroApart})\\s?${unit}`, "giu");

/** A number whose point got lost between its digits: read without it, it would be ten times as much. It is asked about. */
export function askAboutPartedNumbers(line: Line): readonly DirectionsQuestion[] {
  return [...line.typed.matchAll(parted)].flatMap(({ 0: words, index, groups = {} }) => {
    const whole = groups.whole ?? groups.zero ?? "";
    const part = groups.part ?? groups.behind ?? "";
    const formUnit = unitOf((groups.unit ?? "").toLowerCase().replace("µ", "μ"));
    const amounts = [Number(`${whole}.${part}`), Number(part)].filter((amount) => amount > 0);
    if (formUnit === undefined || amounts.length === 0) return [];
    markSpan(line, index, index + words.length);
    const meant = amounts.map((amount) => sayQuantity(amount, formUnit)).join(" or ");
    return {
      about: "strength" as const,
      words,
      offers: amounts.map((amount) => ({ amount, unit: formUnit })),
      said: `The digits of “${words}” stand apart. Was ${meant} meant? Check the packet.`,
    };
  });
}
