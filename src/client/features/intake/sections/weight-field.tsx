import { useWatch } from "react-hook-form";
import { sayQuantity } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { readNumber } from "../draft/read-number.ts";
import { NumberQuestion } from "../fields/number-question.tsx";

const poundsPerKilogram = 2.20462;

/** Weight in kilograms, read back in pounds, so that a weight in pounds is noticed at once. */
export function WeightField() {
  const typed = useWatch<Draft, "vitals.weightKg">({ name: "vitals.weightKg" });
  const weightKg = readNumber(typed);
  return (
    <NumberQuestion
      name="vitals.weightKg"
      label="Weight"
      unit="kg"
      hint="For the record; nothing is computed from it"
      readBack={weightKg !== undefined && weightKg > 0 && askAboutPounds(weightKg)}
    />
  );
}

function askAboutPounds(weightKg: number): string {
  const inPounds = sayQuantity(Math.round(weightKg * poundsPerKilogram), "lb");
  const ifPounds = sayQuantity(Math.round(weightKg / poundsPerKilogram), "kg");
  return `That is ${inPounds}. If the scale read pounds, it is ${ifPounds}.`;
}
