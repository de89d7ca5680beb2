import type { Draft } from "../../answers/draft.ts";
import { useWords } from "../../words/use-words.ts";
import { entryOf } from "../list/entries.ts";
import styles from "../medicines.module.css";

type Listed = { readonly ids: readonly string[]; readonly whole: string };

/** What became of a pasted text: the medicines that were listed, or that they are more than fit. */
export type PasteTold = Listed | { readonly found: number; readonly room: number };

type Props = {
  readonly told: PasteTold;
  readonly draft: Draft;
  /** The text is one medicine after all. */
  readonly onWhole: (listed: Listed) => void;
};

/** Reads back what a pasted text was read as. */
export function PastedList({ told, draft, onWhole }: Props) {
  const { say } = useWords();
  if ("found" in told)
    return (
      <div className={styles.told} role="status">
        <p>{say("medicine.name.full", { found: told.found, room: told.room })}</p>
      </div>
    );
  return (
    <div className={styles.told}>
      <div role="status">
        <p>{say("medicine.name.split", { count: told.ids.length })}</p>
        <ol>
          {told.ids.map((id) => (
            <li key={id}>{entryOf(draft, id)?.typed}</li>
          ))}
        </ol>
      </div>
      <button type="button" className={styles.quietAct} onClick={() => onWhole(told)}>
        {say("medicine.name.keep-whole")}
      </button>
    </div>
  );
}
