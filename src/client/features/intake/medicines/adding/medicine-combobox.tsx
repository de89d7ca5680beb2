import type { ClipboardEvent, ReactNode } from "react";
import type { Suggestion } from "../../../../../../rules/recognise/index.ts";
import { Combobox } from "../../../../ui/combobox/combobox.tsx";
import type { FieldProps } from "../../../../ui/field.tsx";
import { SuggestionOption } from "./suggestion-option.tsx";
import { saySuggestion } from "./suggestion-words.ts";
import { useSuggestions } from "./use-suggestions.ts";

type Props = FieldProps & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
  readonly onEnter: () => void;
  readonly sayEnter: string;
  readonly beside?: ReactNode;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** Fewer letters than this suggest nothing, so that nothing is missing either. */
const fewestLetters = 3;
const hasEnoughLetters = (typed: string) => typed.replaceAll(/\P{L}/gu, "").length >= fewestLetters;

/** A box for the name of a medicine, with every name that is known to pick from. */
export function MedicineCombobox(props: Props) {
  const { suggestions, enter } = useSuggestions(props.value);
  return (
    <Combobox
      {...props}
      items={suggestions}
      keyOf={({ name, drugs }) => `${name} ${drugs.map(({ id }) => id).join(" ")}`}
      sayItem={saySuggestion}
      renderItem={(suggestion) => <SuggestionOption suggestion={suggestion} />}
      onFocus={enter}
      sayNone={hasEnoughLetters(props.value) ? `No suggestions. ${props.sayEnter}.` : undefined}
    />
  );
}
