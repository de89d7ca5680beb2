import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { kindOf } from "./medicine-kind.ts";
import styles from "./medicines.module.css";
import { nameInWords } from "./medicine-words.ts";

type Props = { readonly onAdd: (names: readonly string[]) => void };

/** Takes a name by Enter, or a pasted list with one medicine a line. What is typed is kept as typed. */
export function AddMedicine({ onAdd }: Props) {
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const names = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (names.length > 0) onAdd(names);
    setTyped("");
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(typed);
  };
  const addPastedLines = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text");
    if (!/\n/.test(pasted.trim())) return;
    event.preventDefault();
    add(`${typed}${pasted}`);
  };
  return (
    <div className={styles.add}>
      <TextField
        id="add-medicine"
        label="Add a medicine"
        hint="Type a name as it is said or written, then Enter. A pasted list makes one medicine a line."
        value={typed}
        onValue={setTyped}
        onKeyDown={addOnEnter}
        onPaste={addPastedLines}
        readBack={typed.trim() === "" ? undefined : nameInWords(kindOf(typed, []))}
      />
      <Button onClick={() => add(typed)}>Add to the list</Button>
    </div>
  );
}
