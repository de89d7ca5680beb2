import type { Area } from "./areas.ts";
import { percent } from "./document.ts";
import type { Verdict } from "./judge.ts";
import type { Mutant } from "./mutant.ts";
import type { Tried } from "./try-mutants.ts";

/** One line for the area, and one for each mutant that speaks against it. */
export function tellVerdict(verdict: Verdict, minutes: number): void {
  const { area, goal, tried, noticed, timeouts, survivors, errors, equivalent, unexplained } = verdict;
  const state = verdict.isMet ? "holds" : "FAILS";
  console.log(
    `${state}  ${area}: ${percent(verdict.score)} of ${tried - equivalent} mutants noticed (goal ${percent(goal)}); ` +
      `${noticed} by a test, ${timeouts} by never ending, ${survivors.length} survived, of them ${equivalent} equivalent ` +
      `and ${unexplained.length} without a reason; ${errors.length} errors; ${minutes} min. ` +
      `Equivalent ones counted too: ${percent(verdict.scoreOfAll)}.`,
  );
  for (const mutant of [...unexplained, ...errors]) console.log(`  ${inWords(mutant)}`);
}

/** What a sample covered, and the mutants that nobody has listed. */
export function tellSample({ name }: Area, { mutants, all }: Tried, unlisted: readonly Mutant[]): void {
  console.log(
    `${name}: ${mutants.length} of ${all} mutants tried, ${unlisted.length} neither noticed nor listed`,
  );
  for (const mutant of unlisted) console.log(`  ${inWords(mutant)}`);
}

function inWords({ file, line, column, original, replacement, outcome, because }: Mutant): string {
  const why = outcome === "error" ? ` (${because ?? "error"})` : "";
  return `${file}:${line}:${column} ${original} → ${replacement === "" ? "nothing" : replacement}${why}`;
}
