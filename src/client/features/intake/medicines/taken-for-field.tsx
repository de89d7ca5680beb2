import { useController } from "react-hook-form";
import { CheckGroup } from "../../../ui/check-group.tsx";
import type { Draft } from "../draft/draft.ts";
import { labelAmong } from "../fields/choice-question.tsx";
import { fieldId } from "../fields/use-field.ts";
import { useOrigin } from "../patient-said/use-origin.tsx";
import { takenForOptions } from "../questions/medicine.ts";

const label = "What is it taken for?";

/** What it is taken for; several may be true. Seizures and withdrawal matter most, so no reason is left out. */
export function TakenForField({ index }: { index: number }) {
  const { field, fieldState } = useController<Draft, `medications.entries.${number}.takenFor`>({
    name: `medications.entries.${index}.takenFor`,
  });
  const error = fieldState.error?.message;
  const id = fieldId(field.name);
  const origin = useOrigin<readonly string[]>({
    name: field.name,
    controlId: id,
    label,
    inWords: (said) => said.map(labelAmong(takenForOptions)).join(", "),
  });
  return (
    <CheckGroup
      {...origin}
      id={id}
      name={field.name}
      label={label}
      options={takenForOptions}
      chosen={field.value}
      onChosen={field.onChange}
      onBlur={field.onBlur}
      {...(error !== undefined && { error })}
    />
  );
}
