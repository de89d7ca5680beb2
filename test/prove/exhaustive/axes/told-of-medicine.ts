/** What else is asked about one listed medicine: missed doses, purpose, source, release, plan. */
import type { Medicine } from "../../../../rules/intake.ts";
import { type Axis, atLeast, rising, type Value } from "../axis.ts";
import { daysBefore } from "../visit-hour.ts";

type MedicineAxis = Axis<Partial<Medicine>>;
type MedicineValue = Value<Partial<Medicine>>;

const value = (name: string, answers: Partial<Medicine>): MedicineValue => ({ name, answers });
const unknown = (name: string, answers: Partial<Medicine>): MedicineValue => ({
  name,
  answers,
  isUnknown: true,
});

export const missed: MedicineAxis = {
  name: "missed or cut",
  values: [
    value("no", { missedOrCutInLast28Days: "no" }),
    value("yes", { missedOrCutInLast28Days: "yes" }),
    unknown("not sure", { missedOrCutInLast28Days: "not-sure" }),
    unknown("blank", { missedOrCutInLast28Days: undefined }),
  ],
  steps: [...rising("no", "yes"), ...atLeast("not sure", "no", "yes"), ...atLeast("blank", "no")],
};

export const purpose: MedicineAxis = {
  name: "purpose",
  values: [
    value("anxiety", { takenFor: ["anxiety"] }),
    value("seizures", { takenFor: ["seizures"] }),
    value("withdrawal", { takenFor: ["withdrawal"] }),
    value("catatonia", { takenFor: ["sleep", "catatonia"] }),
    value("spasticity", { takenFor: ["spasticity"] }),
    unknown("not sure", { takenFor: ["not-sure"] }),
    unknown("blank", { takenFor: undefined }),
  ],
  steps: [
    ...["seizures", "withdrawal", "catatonia", "spasticity"].flatMap((more) => rising("anxiety", more)),
    ...atLeast("not sure", "anxiety", "seizures", "withdrawal", "catatonia", "spasticity"),
    ...atLeast("blank", "anxiety"),
  ],
};

export const supply: MedicineAxis = {
  name: "supply",
  values: [
    value("own prescription", { supply: "own-prescription" }),
    value("over the counter", { supply: "over-the-counter" }),
    value("someone else", { supply: "someone-else" }),
    value("street", { supply: "street" }),
    unknown("not sure", { supply: "not-sure" }),
    // Nobody said, and "anything from someone else or without a prescription?" beside the list is answered "no".
    value("blank", { supply: undefined }),
  ],
  steps: [
    ...rising("own prescription", "over the counter", "someone else", "street"),
    ...atLeast("not sure", "own prescription"),
    ...atLeast("blank", "own prescription"),
  ],
};

export const extendedRelease: MedicineAxis = {
  name: "extended release",
  values: [
    value("no", { isExtendedRelease: "no" }),
    value("yes", { isExtendedRelease: "yes" }),
    unknown("not sure", { isExtendedRelease: "not-sure" }),
    unknown("blank", { isExtendedRelease: undefined }),
  ],
  steps: [...rising("no", "yes"), ...atLeast("not sure", "no", "yes"), ...atLeast("blank", "no")],
};

const planOn = (days: number): Partial<Medicine> => ({
  prescribersPlan: { plan: "continue-as-usual", date: daysBefore(days) },
});

/** Quieter than no plan is one on record alone: "continue as usual", within 180 days. */
export const plan: MedicineAxis = {
  name: "plan",
  values: [
    value("on record", planOn(180)),
    value("none known", { prescribersPlan: { plan: "none-known" } }),
    value("181 days old", planOn(181)),
    value("another", {
      prescribersPlan: { plan: "other", inWords: "half in the evening", date: daysBefore(9) },
    }),
    unknown("blank", { prescribersPlan: undefined }),
  ],
  steps: ["none known", "181 days old", "another", "blank"].flatMap((more) => rising("on record", more)),
};
