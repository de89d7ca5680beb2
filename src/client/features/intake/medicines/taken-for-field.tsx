import { useController } from "react-hook-form";
import { CheckGroup } from "../../../ui/check-group.tsx";
import type { Draft } from "../draft/draft.ts";
import { fieldId } from "../fields/use-field.ts";
import { takenForOptions } from "../questions/medicine.ts";

/** What it is taken for; several may be true. Seizures and withdrawal matter most, so no reason is left out. */
export function TakenForField({ index }: { index: number }) {
  const { field, fieldState } = useController<Draft, `medications.entries.${number}.takenFor`>({
    name: `medications.entries.${index}.takenFor`,
  });
  const error = fieldState.error?.message;
  return (
    <CheckGroup
      id={fieldId(field.name)}
      name={field.name}
      label="What is it taken for?"
      options={takenForOptions}
      chosen={field.value}
      onChosen={field.onChange}
      onBlur={field.onBlur}
      {...(error !== undefined && { error })}
    />
  );
}
