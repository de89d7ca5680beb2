import type { Draft } from "../../answers/draft.ts";
import { useWords } from "../../words/use-words.ts";
import { choiceInWords } from "../asked/choice-in-words.ts";
import { called } from "../called.ts";
import { entryOf } from "../list/entries.ts";
import styles from "../medicines.module.css";
import type { Names } from "../names/names.ts";
import { nameAnswerOf } from "./name-answer.ts";

type Props = {
  readonly draft: Draft;
  readonly id: string;
  readonly names: Names | undefined;
  readonly onTakeBack: () => void;
};

/** Which name was chosen for the words in the box, which stay as they were typed. */
export function Chosen({ draft, id, names, onTakeBack }: Props) {
  const { say } = useWords();
  const ids = entryOf(draft, id)?.confirmedDrugIds?.join(" ");
  const offer = names?.suggest(nameAnswerOf(draft, id).text).find(({ drugIds }) => drugIds.join(" ") === ids);
  const name = offer ? choiceInWords(offer)(say) : called(draft, id, say);
  return (
    <div className={styles.told}>
      <p role="status">{say("medicine.name.chosen", { name })}</p>
      <button type="button" className={styles.quietAct} onClick={onTakeBack}>
        {say("medicine.name.take-back")}
      </button>
    </div>
  );
}
