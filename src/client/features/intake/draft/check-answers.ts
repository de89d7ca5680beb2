import { findFutureTimes } from "../../../../contract/future-times.ts";
import { intakeSchema } from "../../../../contract/intake.ts";
import { describeProblems, pathInWords, type Problem } from "../../../../contract/problems.ts";
import type { Intake } from "../../../../../rules/index.ts";
import type { Draft } from "./draft.ts";
import { toAnswers } from "./to-answers.ts";

export type Checked =
  | { readonly intake: Intake; readonly problems: readonly [] }
  | { readonly intake?: undefined; readonly problems: readonly Problem[] };

/** The intake that would be sent, or what is wrong with it: the same check the server makes. `nowMs` in epoch milliseconds. */
export function checkAnswers(draft: Draft, nowMs: number): Checked {
  const parsed = intakeSchema.safeParse(toAnswers(draft));
  if (!parsed.success) return { problems: firstOfEachPath(describeProblems(parsed.error)) };
  const inFuture = findFutureTimes(parsed.data, nowMs);
  if (inFuture.length > 0) {
    return { problems: inFuture.map(({ path, message }) => ({ path: pathInWords(path), message })) };
  }
  return { intake: parsed.data, problems: [] };
}

function firstOfEachPath(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();
}
