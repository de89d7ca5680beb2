import type { DirectionsQuestion, Reading, ReadPattern } from "./directions.ts";
import type { ReadPhrase } from "./read-phrases.ts";

/**
 * As needed, once, or stopped, when the line says one of them; two of them, a bare "once", and once beside words that
 * say how often in a day are asked: "1 mg x1 nightly" is one tablet every night.
 */
export function readPattern(
  phrases: readonly ReadPhrase[],
  timesInDay: string | undefined,
): {
  readonly pattern?: Reading<ReadPattern>;
  readonly questions: readonly DirectionsQuestion[];
} {
  const said = phrases.flatMap(({ meaning, words }) =>
    meaning.says === "pattern" ? [{ value: meaning.pattern, words }] : [],
  );
  const offers = [...new Set(said.map(({ value }) => value))];
  const words = said.map((reading) => reading.words).join(" … ");
  if (offers.length > 1) return { questions: [ask(words, offers, `“${words}” stand in one line.`)] };
  const [only] = said;
  if (only?.value === "one-off" && timesInDay !== undefined) {
    const both = `${words} … ${timesInDay}`;
    return { questions: [ask(both, offers, `“${both}” stand in one line.`)] };
  }
  if (only !== undefined) return { pattern: only, questions: [] };
  const once = phrases.find(({ meaning }) => meaning.says === "unclear-once");
  if (once === undefined) return { questions: [] };
  return {
    questions: [ask(once.words, ["one-off"], `“${once.words}” can mean one dose only, or once a day.`)],
  };
}

function ask(words: string, offers: readonly ReadPattern[], finding: string): DirectionsQuestion {
  return { about: "pattern", words, offers, said: `${finding} Ask how it is taken.` };
}
