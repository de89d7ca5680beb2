import type { DirectionsQuestion, Reading, ReadSupply } from "./directions.ts";
import { lexemeAt } from "./lexemes.ts";
import type { Line } from "./line.ts";
import type { ReadPhrase } from "./read-phrases.ts";

const inWords: Readonly<Record<ReadSupply, string>> = {
  "someone-else": "someone else",
  street: "the street or online",
  "over-the-counter": "bought without a prescription",
};

/** Right before a source these say that it did not come from there. */
const denials = new Set("not never no t nicht kein keine pas jamais nunca non nao".split(" "));

/** Where it came from, when the line names one source; two of them are asked, and one that is denied says nothing. */
export function readSupply(
  { lexemes }: Line,
  phrases: readonly ReadPhrase[],
): { readonly supply?: Reading<ReadSupply>; readonly questions: readonly DirectionsQuestion[] } {
  const said = phrases.flatMap(({ meaning, words, from }) =>
    meaning.says === "supply" && !denials.has(lexemeAt(lexemes, from - 1).text)
      ? [{ value: meaning.supply, words }]
      : [],
  );
  const offers = [...new Set(said.map(({ value }) => value))];
  const [only] = said;
  if (offers.length < 2) return { ...(only && { supply: only }), questions: [] };
  const words = said.map((reading) => reading.words).join(" … ");
  const sources = offers.map((offer) => inWords[offer]).join(" and ");
  return {
    questions: [
      { about: "supply", words, offers, said: `“${words}” stand there: ${sources}. Ask where it came from.` },
    ],
  };
}
