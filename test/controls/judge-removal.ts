import { standsUnder } from "./hazard-tests.ts";
import type { Removal } from "./removal.ts";
import type { TestOutcome, TestRun } from "./run-tests.ts";

/** Errors of a file that was broken rather than altered, and of a machine that was too busy. */
const noProof =
  /^(?:SyntaxError|ReferenceError|Error: (?:Failed to (?:resolve|load)|Cannot find|Test timed out|Hook timed out))/;

/** Why a run does not show that the removal is found out; undefined: each test it names failed, and failed as a test. */
export function whyNotKilled({ failing }: Pick<Removal, "failing">, run: TestRun): string | undefined {
  if (run.problem !== undefined) return run.problem;
  for (const [file, titles] of Object.entries(failing)) {
    const outcomes = run.outcomes.filter((outcome) => outcome.file === file);
    for (const title of titles) {
      const failed = failedUnder(title, titles, outcomes);
      if (failed.length === 0) return `${file}: “${title}” passes without the control`;
      const broken = failed.flatMap(({ messages }) => messages).find((message) => noProof.test(message));
      if (broken !== undefined)
        return `${file}: “${title}” failed for another reason: ${broken.slice(0, 200)}`;
    }
  }
  return undefined;
}

function failedUnder(title: string, titles: readonly string[], outcomes: readonly TestOutcome[]) {
  return outcomes.filter(({ name, hasFailed }) => hasFailed && standsUnder(name, title, titles));
}
