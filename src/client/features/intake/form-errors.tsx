import { type FieldErrors, useFormState } from "react-hook-form";
import { type ErrorLink, ErrorSummary } from "../../ui/error-summary.tsx";
import { isDateAndTime } from "./draft/date-and-time.ts";
import type { Draft } from "./draft/draft.ts";
import { clockId, fieldId } from "./fields/use-field.ts";

/** After a save that was held back: every problem, each leading to its field. */
export function FormErrors({ attempt }: { attempt: number }) {
  const { errors } = useFormState<Draft>();
  return attempt === 0 ? null : <ErrorSummary attempt={attempt} errors={linksOf(errors)} />;
}

function linksOf(errors: FieldErrors<Draft>): ErrorLink[] {
  return messagesIn(errors, "").map(({ name, message, type }) => ({
    fieldId: isDateAndTime(name) && type === "time" ? clockId(fieldId(name)) : controlIdOf(name),
    message,
  }));
}

type Named = { readonly name: string; readonly message: string; readonly type: unknown };

/** Every message in the tree of errors, with the name of its field. */
export function messagesIn(node: unknown, name: string): Named[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string")
    return [{ name, message: node.message, type: "type" in node ? node.type : undefined }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === "ref" ? [] : messagesIn(child, name === "" ? key : `${name}.${key}`),
  );
}

/** The control that answers a field. The moment of saying, and a time as a whole, are answered by the plain blocks. */
function controlIdOf(name: string): string {
  if (name === "medications.entries" || name === "medicineInBox") return "add-medicine";
  if (name.endsWith(".saidAt")) return fieldId(name.replace(/saidAt$/, "said"));
  return fieldId(
    /\.(lastDose|lastAlcohol|recreationalSedatives|lastFood|lastClearFluid)$/.test(name)
      ? `${name}.said`
      : name,
  );
}
