import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { blankMedicine } from "../draft/blank-draft.ts";
import type { Draft, MedicineDraft } from "../draft/draft.ts";

type Removed = { readonly index: number; readonly medicine: MedicineDraft };

/** The list of medicines and what can be done with it. Adding one is the act of listing; nothing else changes the state. */
export function useMedicineList() {
  const { setValue, getValues } = useFormContext<Draft>();
  const { fields, append, remove, insert } = useFieldArray<Draft, "medications.entries", "fieldKey">({
    name: "medications.entries",
    // The field's own `id` is stored with the medicine, so the list's key takes another name.
    keyName: "fieldKey",
  });
  const [removed, setRemoved] = useState<Removed | undefined>();
  const setList = (list: Draft["medications"]["list"]) =>
    setValue("medications.list", list, { shouldDirty: true });

  return {
    medicines: fields,
    removed,
    add: (names: readonly string[]) => {
      append(
        names.map((typed) => blankMedicine(crypto.randomUUID(), typed)),
        { shouldFocus: false },
      );
      setList("listed");
      setRemoved(undefined);
    },
    remove: (index: number) => {
      const medicine = getValues(`medications.entries.${index}`);
      setRemoved({ index, medicine: structuredClone(medicine) });
      // An emptied list says nothing any more: it is not a "none".
      if (fields.length === 1) setList("");
      remove(index);
    },
    putBack: () => {
      if (!removed) return;
      insert(removed.index, removed.medicine, { shouldFocus: false });
      setList("listed");
      setRemoved(undefined);
    },
  };
}
