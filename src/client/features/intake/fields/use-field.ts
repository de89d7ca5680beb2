import { useController } from "react-hook-form";
import type { Draft } from "../draft/draft.ts";
import type { FieldName } from "../questions/question.ts";

/** The id of a field's control, from its name in the form; error links lead to it. */
export const fieldId = (name: string) => `answer-${name.replaceAll(".", "-")}`;

/** The id of the Time box beside a Date box, which has the field's own. */
export const clockId = (dateId: string) => `${dateId}-time`;

/** One text answer of the form, bound to its place. */
export function useField(name: FieldName) {
  const { field, fieldState } = useController<Draft>({ name });
  const error = fieldState.error?.message;
  return {
    id: fieldId(name),
    name,
    value: typeof field.value === "string" ? field.value : "",
    onValue: (value: string) => field.onChange(value),
    onBlur: field.onBlur,
    ...(error !== undefined && { error }),
  };
}
