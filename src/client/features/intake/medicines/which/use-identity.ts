import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { Draft, MedicineDraft } from "../../draft/draft.ts";
import { focusMedicine } from "../focus-medicine.ts";

type Identity = Partial<Pick<MedicineDraft, "confirmedDrugIds" | "classification">>;

/** Writes what a person said an entry is, or takes it back; the focus goes to the medicine's name, which says it now. */
export function useIdentity(index: number) {
  const { setValue, getValues } = useFormContext<Draft>();
  const of = `medications.entries.${index}` as const;
  const focus = () => focusMedicine(getValues(`${of}.id`));
  const say = ({ confirmedDrugIds = [], classification = { as: "", by: "" } }: Identity): void => {
    flushSync(() => {
      setValue(`${of}.confirmedDrugIds`, confirmedDrugIds, { shouldDirty: true });
      setValue(`${of}.classification`, classification, { shouldDirty: true });
    });
    focus();
  };
  return { say, focus };
}
