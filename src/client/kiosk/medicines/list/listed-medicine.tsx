import type { Draft } from "../../answers/draft.ts";
import { useWords } from "../../words/use-words.ts";
import { medicinePagesOf } from "../asked/medicine-pages-of.ts";
import { called } from "../called.ts";
import { pageOf } from "../medicine-page-id.ts";
import acts from "../medicines.module.css";
import type { Entry } from "./entries.ts";
import styles from "./list.module.css";

type Props = {
  readonly draft: Draft;
  readonly entry: Entry;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One medicine of the list, with what tells it from another: how it is taken, and when last. */
export function ListedMedicine({ draft, entry, onChange, onRemove }: Props) {
  const { say } = useWords();
  const name = called(draft, entry.id, say);
  const pages = medicinePagesOf(draft, entry);
  const answerOn = (id: string) => pages.find((page) => page.id === id)?.inWords(draft, say)?.answer;
  const how = answerOn(pageOf(entry.id, "how"));
  const lastDose = pageOf(entry.id, "last-dose");
  const last = answerOn(`${lastDose}.longer`) ?? answerOn(lastDose);
  return (
    <li className={styles.medicine}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.answers}>
          {how}
          {how !== undefined && last !== undefined && " · "}
          {last !== undefined && say("medicines.list.last", { last })}
        </p>
      </div>
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
