import { useController } from "react-hook-form";
import { CheckGroup } from "../../../ui/check-group.tsx";
import type { Draft } from "../draft/draft.ts";
import { labelAmong } from "../fields/choice-question.tsx";
import { fieldId } from "../fields/use-field.ts";
import { useOrigin } from "../patient-said/use-origin.tsx";
import { withdrawalSigns } from "../questions/today.ts";

type Signs = Draft["today"]["withdrawalSigns"];
type Shown = (typeof withdrawalSigns)[number]["value"] | "none" | "not-sure";

const shownOptions = [
  ...withdrawalSigns,
  { value: "none", label: "None of these" },
  { value: "not-sure", label: "Not sure" },
] as const;

const label = "Withdrawal signs now";

/** Signs of withdrawal now. "None of these" is an answer of its own; nothing chosen means that nobody asked. */
export function WithdrawalSigns() {
  const { field, fieldState } = useController<Draft, "today.withdrawalSigns">({
    name: "today.withdrawalSigns",
  });
  const error = fieldState.error?.message;
  const id = fieldId(field.name);
  const origin = useOrigin<Signs>({ name: field.name, controlId: id, label, inWords: signsInWords });
  return (
    <CheckGroup<Shown>
      {...origin}
      id={id}
      name={field.name}
      label={label}
      hint="Since a benzodiazepine, alcohol or another sedative was stopped, cut or missed"
      options={shownOptions}
      chosen={chosenOf(field.value)}
      onChosen={(chosen) => field.onChange(signsOf(chosen, field.value))}
      onBlur={field.onBlur}
      {...(error !== undefined && { error })}
    />
  );
}

function chosenOf(signs: Signs): Shown[] {
  if (signs === "") return [];
  if (signs === "not-sure") return ["not-sure"];
  return signs.length === 0 ? ["none"] : signs;
}

const signsInWords = (signs: Signs): string => chosenOf(signs).map(labelAmong(shownOptions)).join(", ");

/** "None" and "not sure" stand alone: choosing one of them, or a sign beside them, replaces what stood before. */
function signsOf(chosen: readonly Shown[], before: Signs): Signs {
  const added = chosen.find((one) => !chosenOf(before).includes(one));
  if (added === "none") return [];
  if (added === "not-sure") return "not-sure";
  const signs = chosen.filter((one) => one !== "none" && one !== "not-sure");
  return signs.length === 0 ? "" : signs;
}
