import { type ClipboardEvent, type FocusEvent, useDeferredValue, useMemo, useState } from "react";
import { splitList, type Suggestion } from "../../../../../../rules/recognise/index.ts";
import { MAX_TYPED_CHARACTERS } from "../../../../../contract/intake/medicine.ts";
import { Button } from "../../../../ui/button.tsx";
import { useField } from "../../fields/use-field.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import { kindOf } from "../medicine-kind.ts";
import { nameInWords } from "../medicine-words.ts";
import { unclassified } from "../unclassified.ts";
import { MedicineCombobox } from "./medicine-combobox.tsx";

type Props = {
  /** Lists the words as they were typed, with the name that a person picked for them. */
  readonly onAdd: (typed: string, picked?: Suggestion) => void;
  /** Lists several pasted medicines; gives back what has to stand in the box, undefined when it stays as it was. */
  readonly onAddPasted: (names: readonly string[], pasted: string) => string | undefined;
};

const boxId = "add-medicine";

/** Takes a name as it is typed, by Enter; or a name picked from the list; or a pasted list, one entry per medicine. */
export function AddMedicine({ onAdd, onAddPasted }: Props) {
  const { error, value: typed, onValue } = useField("medicineInBox");
  const vocabulary = useVocabulary();
  const [hasLeft, setLeft] = useState(false);
  const tooLong = typed.length > MAX_TYPED_CHARACTERS ? sayTooLong(typed.length) : undefined;
  const problem = tooLong ?? error;

  const isForgotten = hasLeft && typed.trim() !== "";

  const add = (picked?: Suggestion) => {
    if (typed.trim() === "" || tooLong !== undefined) return;
    onAdd(typed, picked);
    onValue("");
    document.getElementById(boxId)?.focus();
  };
  const addPasted = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = typed.slice(0, selectionStart ?? 0) + pasted + typed.slice(selectionEnd ?? typed.length);
    const names = splitList(text, vocabulary);
    // One medicine stays in the box, to be looked at before it is added.
    if (names.length < 2) return;
    event.preventDefault();
    onValue(onAddPasted(names, text) ?? typed);
  };
  const noteLeaving = ({ currentTarget, relatedTarget }: FocusEvent) =>
    setLeft(!currentTarget.contains(relatedTarget));
  return (
    <div onFocus={() => setLeft(false)} onBlur={noteLeaving}>
      <MedicineCombobox
        id={boxId}
        label="Add a medicine"
        hint="Type a name as it is said or written, then Enter. Or pick a suggestion, or paste a whole list."
        value={typed}
        onValue={onValue}
        onPick={add}
        onEnter={() => add()}
        sayEnter="Enter adds the words as typed"
        onPaste={addPasted}
        readBack={typed.trim() !== "" && <ReadBack typed={typed} isForgotten={isForgotten} />}
        beside={<Button onClick={() => add()}>Add to the list</Button>}
        {...(problem !== undefined && { error: problem })}
      />
      <p role="status" className="visually-hidden">
        {isForgotten && sayNotInList(typed)}
      </p>
    </div>
  );
}

const sayTooLong = (length: number) =>
  `This has ${length} characters; one entry holds ${MAX_TYPED_CHARACTERS}. Add it in parts, or shorten it.`;

const sayNotInList = (typed: string) =>
  `“${typed.trim()}” is not in the list yet. Add it to the list, or clear the box.`;

/** What the words are read as; once the box is left, that they are not listed yet. */
function ReadBack({ typed, isForgotten }: { readonly typed: string; readonly isForgotten: boolean }) {
  const vocabulary = useVocabulary();
  const settled = useDeferredValue(typed);
  const words = useMemo(() => nameInWords(kindOf(unclassified(settled), vocabulary)), [settled, vocabulary]);
  return isForgotten ? sayNotInList(typed) : words;
}
