import { useWatch } from "react-hook-form";
import { Notice } from "../../../../ui/notice.tsx";
import type { Draft } from "../../draft/draft.ts";
import { usePatientAnswer } from "../../patient-said/use-patient-answer.ts";

const name = "medications.isComplete";

/** That the patient keeps medicines on paper, and was told that staff copy them, until staff say that the list is complete. */
export function WrittenDown() {
  const isComplete = useWatch<Draft, typeof name>({ name });
  const patientsAnswer = usePatientAnswer(name);
  if (patientsAnswer !== "no" || isComplete !== "no") return null;
  return (
    <Notice tone="attention">
      <p>
        The patient has medicines written down, and was told that staff will copy the list. Ask for it, and
        add what it names.
      </p>
    </Notice>
  );
}
