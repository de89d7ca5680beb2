import { useState } from "react";
import { flushSync } from "react-dom";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { Suggestion } from "../../../../../../rules/recognise/index.ts";
import { MAX_MEDICINES } from "../../../../../contract/intake/medications.ts";
import { MAX_TYPED_CHARACTERS } from "../../../../../contract/intake/medicine.ts";
import { drugsPicked } from "../adding/suggestion-words.ts";
import { blankMedicine } from "../../draft/blank-draft.ts";
import type { Draft, MedicineDraft } from "../../draft/draft.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import { focusMedicine } from "../focus-medicine.ts";
import { isAsking, kindOf } from "../medicine-kind.ts";
import type { ListAct, Removal, TakenOut } from "./list-acts.ts";

/** The list of medicines and what can be done with it. Adding one is the act of listing; nothing else changes the state. */
export function useMedicineList() {
  const { setValue, getValues } = useFormContext<Draft>();
  const { fields, append, remove, insert } = useFieldArray<Draft, "medications.entries", "fieldKey">({
    name: "medications.entries",
    // The field's own `id` is stored with the medicine, so the list's key takes another name.
    keyName: "fieldKey",
  });
  const vocabulary = useVocabulary();
  const [last, setLast] = useState<ListAct | undefined>();
  // Newest first. Each stays until it is undone: what goes unseen here is gone from the record.
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  // By the medicine's id: names that were picked and can themselves mean several drugs.
  const [picked, setPicked] = useState<ReadonlyMap<string, Suggestion>>(new Map());
  const setList = (list: Draft["medications"]["list"]) =>
    setValue("medications.list", list, { shouldDirty: true });

  const list = (medicines: Draft["medications"]["entries"]) => {
    append(medicines, { shouldFocus: false });
    setList("listed");
  };
  const takeOut = (indexes: readonly number[]): readonly TakenOut[] => {
    const taken = indexes.map((index) => ({
      index,
      medicine: structuredClone(getValues(`medications.entries.${index}`)),
    }));
    // An emptied list says nothing any more: it is not a "none".
    if (fields.length === taken.length) setList("");
    remove([...indexes]);
    return taken;
  };
  const forget = (removal: Removal) => setRemovals((before) => before.filter((each) => each !== removal));

  return {
    medicines: fields,
    last,
    removals,
    picked,
    add: (typed: string, name?: Suggestion) => {
      const id = crypto.randomUUID();
      const drugs = name && drugsPicked(name, vocabulary);
      if (name && !drugs) setPicked((before) => new Map(before).set(id, name));
      list([{ ...blankMedicine(id, typed), confirmedDrugIds: (drugs ?? []).map((drug) => drug.id) }]);
      setLast(undefined);
    },
    /** Lists what fits, and gives back what has to stay in the box: an entry that is too long; undefined: it stays as it was. */
    addPasted: (names: readonly string[], pasted: string): string | undefined => {
      const room = MAX_MEDICINES - fields.length;
      if (names.length > room) {
        setLast({ act: "refused", found: names.length, room, pasted });
        return undefined;
      }
      const fits = (name: string) => name.length <= MAX_TYPED_CHARACTERS;
      const medicines = names.filter(fits).map((typed) => blankMedicine(crypto.randomUUID(), typed));
      if (medicines.length > 0) list(medicines);
      const kinds = medicines.map((medicine) => kindOf(medicine, vocabulary));
      setLast({
        act: "pasted",
        ids: medicines.map(({ id }) => id),
        pasted,
        asking: kinds.filter(isAsking).length,
        unknown: kinds.filter(({ state }) => state === "unrecognised").length,
      });
      return names.filter((name) => !fits(name)).join("; ");
    },
    remove: (index: number) => {
      const removal = { taken: takeOut([index]) };
      setRemovals((before) => [removal, ...before]);
    },
    takeBackPasted: (ids: readonly string[], pasted: string) => {
      const indexes = getValues("medications.entries").flatMap(({ id }, index) =>
        ids.includes(id) ? [index] : [],
      );
      setLast(undefined);
      if (indexes.length === 0) return;
      const removal = { taken: takeOut(indexes), pasted };
      setRemovals((before) => [removal, ...before]);
    },
    putBack: (removal: Removal) => {
      flushSync(() => {
        for (const { index, medicine } of removal.taken) {
          // Others may have left the list since, and then its place is the end.
          const place = Math.min(index, getValues("medications.entries").length);
          insert(place, medicine, { shouldFocus: false });
        }
        setList("listed");
        forget(removal);
      });
      const [first] = removal.taken;
      if (first) focusMedicine(first.medicine.id);
    },
    /** Lists one again as the patient said it. */
    listAsSaid: (medicine: MedicineDraft) => list([structuredClone(medicine)]),
    forget,
    dismiss: () => setLast(undefined),
  };
}
