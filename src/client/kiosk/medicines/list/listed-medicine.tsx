import type { Draft } from "../../answers/draft.ts";
import { useWords } from "../../words/use-words.ts";
import { medicinePagesOf } from "../asked/medicine-pages-of.ts";
import { called } from "../called.ts";
import { type MedicineQuestion, pageOf } from "../medicine-page-id.ts";
import acts from "../medicines.module.css";
import type { Entry } from "./entries.ts";
import styles from "./list.module.css";

type Props = {
  readonly draft: Draft;
  readonly entry: Entry;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** What tells one medicine of the list from another: how it is taken, and when last. */
const shown: readonly MedicineQuestion[] = ["how", "taken-today", "last-dose"];

export function ListedMedicine({ draft, entry, onChange, onRemove }: Props) {
  const { say } = useWords();
  const name = called(draft, entry.id, say);
  const ids = shown.map((question) => pageOf(entry.id, question));
  const answers = medicinePagesOf(draft, entry)
    .filter(({ id }) => ids.some((each) => id.startsWith(each)))
    .flatMap((page) => page.inWords(draft, say)?.answer ?? []);
  return (
    <li className={styles.medicine}>
      <p className={styles.name}>{name}</p>
      <p className={styles.answers}>{answers.join(" · ")}</p>
      <div className={styles.acts}>
        <button
          type="button"
          className={acts.quietAct}
          aria-label={say("medicines.list.change-of", { name })}
          onClick={onChange}
        >
          {say("medicines.list.change")}
        </button>
        <button
          type="button"
          className={acts.quietAct}
          aria-label={say("medicines.list.remove-of", { name })}
          onClick={onRemove}
        >
          {say("medicines.list.remove")}
        </button>
      </div>
    </li>
  );
}
