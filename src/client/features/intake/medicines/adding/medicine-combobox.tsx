import type { ClipboardEvent, ReactNode } from "react";
import type { Suggestion } from "../../../../../../rules/recognise/index.ts";
import { Combobox, type ComboboxWords } from "../../../../ui/combobox/combobox.tsx";
import { count } from "../../../../ui/count.ts";
import type { FieldProps } from "../../../../ui/field.tsx";
import { SuggestionOption } from "./suggestion-option.tsx";
import { saySuggestion } from "./suggestion-words.ts";
import { useSuggestions } from "./use-suggestions.ts";

type Props = FieldProps & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
  readonly onEnter: () => void;
  /** What Enter does while nothing is highlighted: "Enter adds the words as typed". */
  readonly sayEnter: string;
  readonly beside?: ReactNode;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** Fewer letters than this suggest nothing, so that nothing is missing either. */
const fewestLetters = 3;
const hasEnoughLetters = (typed: string) => typed.replaceAll(/\P{L}/gu, "").length >= fewestLetters;

/** A box for the name of a medicine, with every name that is known to pick from. */
export function MedicineCombobox({ sayEnter, ...props }: Props) {
  const { suggestions, enter } = useSuggestions(props.value);
  return (
    <Combobox
      {...props}
      items={suggestions}
      keyOf={({ name, drugs }) => `${name} ${drugs.map(({ id }) => id).join(" ")}`}
      sayItem={saySuggestion}
      renderItem={(suggestion) => <SuggestionOption suggestion={suggestion} />}
      words={wordsWith(sayEnter)}
      onFocus={enter}
      sayNone={hasEnoughLetters(props.value) ? `No suggestions. ${sayEnter}.` : undefined}
    />
  );
}

const wordsWith = (sayEnter: string): ComboboxWords => ({
  list: "Suggestions",
  sayCount: (found) => `${count(found, "suggestion")}. ${sayEnter}; the arrow keys go to a suggestion.`,
  sayPlace: (item, place, found) => `${item}, ${place} of ${found}`,
});
