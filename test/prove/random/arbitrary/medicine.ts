import fc from "fast-check";
import type { Medicine } from "../../../../rules/intake.ts";
import { answer, numberAround, oneOf, someOf } from "./answers.ts";
import { saidTime } from "./said-time.ts";
import { anyText } from "./text.ts";
import { drugId, typedName } from "./typed-name.ts";

const notSure = fc.constant("not-sure" as const);

const takenFor = fc.subarray([
  ...(["anxiety", "sleep", "panic", "pain", "seizures"] as const),
  ...(["withdrawal", "catatonia", "spasticity", "other", "not-sure"] as const),
]);

/** Whether a dose is told in a unit that fits the medicine is part of what must not matter. */
const dose = fc.record({
  amount: numberAround({ min: 0, max: 100 }),
  unit: oneOf("mg", "mcg", "g", "mL", "tablets", "units", "mcg/h"),
});

const prescribersPlan = fc.record(
  {
    plan: oneOf("continue-as-usual", "other", "none-known"),
    inWords: anyText,
    date: oneOf("2026-11-12", "2026-05-25", "2026-05-24", "2026-12-01", "2020-02-29"),
  },
  { requiredKeys: ["plan"] },
);

/** Any of the questions about one medicine, each answered or left blank. */
const use = someOf<Omit<Medicine, "id" | "typed" | "confirmedDrugIds" | "classification">>({
  pattern: oneOf("regular", "as-needed", "one-off", "premedication", "stopped", "not-sure"),
  daysUsedInLast14: fc.oneof(numberAround({ min: 0, max: 14 }), notSure),
  dose,
  dosesPerDay: fc.oneof(numberAround({ min: 0, max: 48 }), notSure),
  lastDose: saidTime,
  usedSince: oneOf("days", "weeks", "months", "years", "not-sure"),
  supply: oneOf(
    ...(["own-prescription", "own-prescription", "own-prescription", "over-the-counter"] as const),
    ...(["someone-else", "street", "this-clinic", "not-sure"] as const),
  ),
  takenFor,
  missedOrCutInLast28Days: answer,
  wasRegularBeforeStopping: answer,
  isExtendedRelease: answer,
  form: oneOf(
    ...(["oral", "sublingual", "nasal", "rectal", "patch", "im", "iv", "other", "not-sure"] as const),
  ),
  prescribersPlan,
  premedication: fc.record(
    { status: oneOf("given", "planned"), byWhom: anyText },
    { requiredKeys: ["status"] },
  ),
  takenToday: answer,
  isInDoseEscalation: answer,
});

/** What staff said that the entry is: mostly nothing. */
const review = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.array(drugId, { maxLength: 3 }).map((confirmedDrugIds) => ({ confirmedDrugIds })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      classification: fc.record({ as: oneOf("drug", "not-a-sedative"), by: fc.constant("Dana Cole") }),
      confirmedDrugIds: fc.array(drugId, { maxLength: 2 }),
    }),
  },
);

/** One listed medicine; the list gives it its id. */
export const medicine: fc.Arbitrary<Omit<Medicine, "id">> = fc
  .tuple(typedName, use, review)
  .map(([typed, answers, reviewed]) => ({ typed, ...answers, ...reviewed }));
