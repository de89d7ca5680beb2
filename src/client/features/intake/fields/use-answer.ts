import type { FieldName } from "../questions/question.ts";
import { useOrigin } from "../patient-said/use-origin.tsx";
import { useField } from "./use-field.ts";

/** One text answer with where it comes from; `inWords` writes what the patient said. */
export function useAnswer(name: FieldName, label: string, inWords: (said: string) => string = asItStands) {
  const field = useField(name);
  return { ...field, ...useOrigin({ name, controlId: field.id, label, inWords }) };
}

const asItStands = (said: string) => said;
