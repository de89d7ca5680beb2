import { useWatch } from "react-hook-form";
import type { Draft } from "../draft/draft.ts";
import { kindOf, type MedicineKind } from "./medicine-kind.ts";

type Classes = MedicineKind["classes"];

/** Classes of all listed medicines together. */
export function useListedClasses(): Classes {
  const entries = useWatch<Draft, "medications.entries">({ name: "medications.entries" });
  return new Set(
    entries.flatMap(({ typed, confirmedDrugIds }) => [...kindOf(typed, confirmedDrugIds).classes]),
  );
}
