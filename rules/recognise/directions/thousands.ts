import { usualStrengthsOf } from "../../data/usual-strengths.ts";
import type { Amount } from "./amount.ts";
import { farFromUsual } from "./far-from-usual.ts";
import { lexemeAt } from "./lexemes.ts";
import type { Line } from "./line.ts";

/** Words of lines that are written where a comma is a decimal one; folded. */
const decimalCommaWords = new Set(
  (
    "comprime comprimes comprimido comprimidos compressa compresse tablette tabletten filmtablette filmtabletten gelule gelules " +
    "kapsel kapseln capsula capsulas capsule tableta tabletas pastilla pastillas tropfen gotas gocce gouttes dia jour tag giorno " +
    "taglich tgl fois vez veces vezes volte mal cada ogni matin soir noche notte nacht abends morgens manana por para fur pour je " +
    "unidades einheiten unites toma tomar nehmen einnehmen una un le la bei zur alle al ao"
  ).split(" "),
);

const thousands = /^[1-9]\d{0,2},\d{3}$/u;

/**
 * "1,000 mg" in an English line is one thousand. It stays unclear where the drug is sold in the decimal reading, so that
 * "diazepam 1,000 mg" asks, and in lines of countries with a decimal comma.
 */
export function withThousandsRead(line: Line, amount: Amount): Amount {
  const [decimal, thousand, ...others] = amount.values;
  if (thousand === undefined || others.length > 0) return amount;
  if (!thousands.test(lexemeAt(line.lexemes, amount.from).text) || hasDecimalComma(line)) return amount;
  const strengths = line.drugs.flatMap(({ id }) => usualStrengthsOf(id));
  const { unit = "mg" } = amount;
  const couldBeDecimal =
    strengths.length > 0 && farFromUsual({ amount: decimal, unit }, strengths) === undefined;
  return couldBeDecimal ? amount : { ...amount, how: "one", values: [thousand] };
}

function hasDecimalComma({ lexemes }: Line): boolean {
  return lexemes.some(
    ({ kind, text }) =>
      decimalCommaWords.has(text) || (kind === "number" && text.includes(",") && !thousands.test(text)),
  );
}
