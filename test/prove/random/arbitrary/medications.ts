import fc from "fast-check";
import type { Medications } from "../../../../rules/intake.ts";
import { answer, oneOf, rarely, someOf } from "./answers.ts";
import { medicine } from "./medicine.ts";

type Questions = Omit<Medications, "list" | "entries">;

const questions = someOf<Questions>({
  isComplete: answer,
  onlyNowAndThen: answer,
  fromSomeoneElse: answer,
  stoppedRecently: answer,
  forAnxietySleepOrSeizures: answer,
});
const allDenied: Questions = {
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
};

/** None to 60 medicines, mostly few: long lists take their time. */
const entries = fc
  .oneof(
    { weight: 60, arbitrary: fc.array(medicine, { maxLength: 2 }) },
    { weight: 30, arbitrary: fc.array(medicine, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(medicine, { minLength: 6, maxLength: 60, size: "max" }) },
  )
  .map((list) => list.map((entry, index) => ({ ...entry, id: `m${String(index)}` })));

/** The state of the list mostly fits what stands on it. */
export const medications: fc.Arbitrary<Medications> = fc
  .record({
    entries,
    whenEmpty: oneOf("confirmed-none", "confirmed-none", "not-asked", "no-answer", "declined"),
    anyState: rarely(
      fc.constant(undefined),
      oneOf("confirmed-none", "not-asked", "no-answer", "declined", "listed"),
      12,
    ),
    asked: fc.oneof(questions, fc.constant(allDenied)),
  })
  .map(({ entries: listed, whenEmpty, anyState, asked }) => ({
    ...asked,
    list: anyState ?? (listed.length > 0 ? "listed" : whenEmpty),
    entries: listed,
  }));
