import { use } from "react";
import { get, useFormContext } from "react-hook-form";
import { blankDraft, blankMedicine } from "../draft/blank-draft.ts";
import type { Draft, MedicineDraft } from "../draft/draft.ts";
import { isSameAnswer } from "./same-answer.ts";
import { PatientSaidContext } from "./patient-said-context.ts";

const blank = blankDraft("");
const medicinesBlank = blankMedicine("", "");

/** What the patient answered at this place of the form at the kiosk; undefined: nothing, or it did not begin there. */
export function usePatientAnswer(name: string): unknown {
  const said = use(PatientSaidContext);
  const { getValues } = useFormContext<Draft>();
  if (said === undefined) return undefined;
  const [, index, ofMedicine] = /^medications\.entries\.(\d+)\.(.+)$/.exec(name) ?? [];
  if (index === undefined || ofMedicine === undefined) return answered(said, blank, name);
  const id = getValues(`medications.entries.${Number(index)}.id`);
  const medicine = said.medications.entries.find((entry) => entry.id === id);
  return medicine && answered(medicine, medicinesBlank, ofMedicine);
}

/** What the patient said of one medicine, by its id: its place in the list may change. */
export function usePatientMedicine(id: string): MedicineDraft | undefined {
  return use(PatientSaidContext)?.medications.entries.find((entry) => entry.id === id);
}

function answered(said: object, unanswered: object, name: string): unknown {
  const answer: unknown = get(said, name);
  return isSameAnswer(answer, get(unanswered, name)) ? undefined : answer;
}
