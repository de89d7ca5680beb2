/** The state of the medication list and the direct questions beside it. */
import type { Medications } from "../../../../rules/intake.ts";
import { type Axis, atLeast, rising } from "../axis.ts";
import { yesNo } from "./answers.ts";

type ListAxis = Axis<Partial<Medications>>;

/** A list that says nothing is a greater risk than one that does. */
export const listState: ListAxis = {
  name: "list",
  values: [
    { name: "as it stands", answers: {} },
    { name: "not asked", answers: { list: "not-asked" }, isUnknown: true },
    { name: "no answer", answers: { list: "no-answer" }, isUnknown: true },
    { name: "declined", answers: { list: "declined" }, isUnknown: true },
  ],
  steps: ["not asked", "no answer", "declined"].flatMap((more) => rising("as it stands", more)),
};

/** Blank: nobody asked, and the list counts as it stands. */
export const isComplete: ListAxis = {
  name: "is complete",
  values: [
    { name: "yes", answers: { isComplete: "yes" } },
    { name: "blank", answers: { isComplete: undefined }, isRisk: false },
    { name: "no", answers: { isComplete: "no" } },
    { name: "not sure", answers: { isComplete: "not-sure" }, isUnknown: true },
  ],
  steps: [...rising("yes", "blank"), ...rising("yes", "no"), ...atLeast("not sure", "yes", "no")],
};

const question = (
  name: "onlyNowAndThen" | "fromSomeoneElse" | "stoppedRecently" | "forAnxietySleepOrSeizures",
): ListAxis => {
  const axis = yesNo<Partial<Medications>>(name);
  // A direct question left blank is a finding, unless the list shows such a medicine.
  return {
    ...axis,
    values: axis.values.map((value) => (value.name === "blank" ? { ...value, isRisk: true } : value)),
  };
};

export const directQuestions: readonly ListAxis[] = [
  question("onlyNowAndThen"),
  question("fromSomeoneElse"),
  question("stoppedRecently"),
  question("forAnxietySleepOrSeizures"),
];
