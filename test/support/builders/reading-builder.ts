import type { Facts, VitalsFacts } from "../../../rules/facts.ts";
import type { MedicalHistory, VitalsReading } from "../../../rules/intake.ts";
import { factsWith } from "./facts-builder.ts";
import { quietHistory, quietReading } from "./quiet-answers.ts";

export type ReadingCase = Partial<VitalsReading> & {
  readonly repeat?: VitalsReading;
  readonly repeatAfterMinutes?: number;
  readonly ageYears?: number | undefined;
  readonly history?: MedicalHistory;
  readonly vitals?: Partial<VitalsFacts>;
};

/** The quiet first reading with these values; a repeat, if any, five minutes later unless said otherwise. */
export function factsOfReading({
  repeat,
  repeatAfterMinutes = 5,
  ageYears = 42,
  history,
  vitals,
  ...values
}: ReadingCase): Facts {
  return factsWith({
    visit: { ageYears },
    history: { ...quietHistory, ...history },
    vitals: {
      first: { ...quietReading, ...values },
      firstAgeMinutes: 20,
      ...(repeat === undefined ? {} : { repeat: { ...quietReading, ...repeat }, repeatAfterMinutes }),
      ...vitals,
    },
  });
}
