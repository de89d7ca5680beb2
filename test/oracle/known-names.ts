import type { When } from "./table.ts";
import { termsOf } from "./table.ts";
import * as limits from "./tables/limits.ts";
import { adviceTables } from "./tables/index.ts";
import { meaningsOfAnswers } from "./tables/meanings-of-answers.ts";
import { meaningsOfMedicines } from "./tables/meanings-of-medicines.ts";
import { bandsOfOneReading, bandsOfTheVisit } from "./tables/meanings-of-readings.ts";
import { meaningsTogether } from "./tables/meanings-together.ts";

export const allMeanings = [
  ...meaningsOfAnswers,
  ...bandsOfOneReading,
  ...bandsOfTheVisit,
  ...meaningsOfMedicines,
  ...meaningsTogether,
];

/** Names that tables and limits give, by which a row may go. */
export function namesGiven(): ReadonlySet<string> {
  const { readingLimits, ...others } = limits;
  const ofLimits = [...Object.values(readingLimits), ...Object.values(others)].flat().map(([fact]) => fact);
  return new Set([...ofLimits, ...allMeanings.flatMap(({ rows }) => rows.map(([fact]) => fact))]);
}

/** Names that rows go by, without the scope they are said of. */
export function namesUsed(): ReadonlySet<string> {
  const conditions: readonly When[] = [
    ...allMeanings.flatMap(({ rows }) => rows.map(([, when]) => when)),
    ...adviceTables.flatMap(({ rows }) => rows.map(([, , when]) => when)),
  ];
  return new Set(
    conditions
      .flatMap((when) => termsOf(when).flat())
      .map(({ fact }) => fact.replace(/^(?:some|first|repeat) /u, "")),
  );
}

/** Every row of every table, as its hits are counted. */
export function allRows(): readonly string[] {
  return [
    ...allMeanings.flatMap(({ name, rows }) => rows.map((_, index) => `${name} ${index + 1}`)),
    ...adviceTables.flatMap(({ rule, of, rows }) => rows.map((_, index) => `${rule}, ${of} ${index + 1}`)),
  ];
}
