import { useWords } from "../../words/use-words.ts";
import { inLanguage, type Wording } from "../wording.ts";
import { Card } from "./cards.tsx";
import styles from "./cards.module.css";
import { questionId } from "./question.tsx";
import { NONE, NOT_SURE, type Ticks } from "./ticks.ts";

type Props = {
  readonly items: readonly { readonly key: string; readonly label: Wording; readonly hint?: Wording }[];
  readonly ticks: Ticks;
  /** An item, or one of the two answers about the whole list, was tapped. */
  readonly onTick: (value: string) => void;
  readonly isInvalid: boolean;
};

/** Items to tick, then "None of these" and "I'm not sure". */
export function CheckCards({ items, ticks, onTick, isInvalid }: Props) {
  const { say } = useWords();
  const hasItems = items.some(({ key }) => ticks.includes(key));
  const card = (key: string, label: string, hint?: string) => (
    <Card
      key={key}
      kind="checkbox"
      isChosen={ticks.includes(key)}
      onChosen={() => onTick(key)}
      label={label}
      hint={hint}
    />
  );
  return (
    <div
      role="group"
      className={styles.cards}
      aria-labelledby={questionId}
      aria-describedby={isInvalid ? "problem hint" : "hint"}
    >
      {items.map(({ key, label, hint }) => card(key, inLanguage(label, say), hint && inLanguage(hint, say)))}
      <div className={styles.whole}>
        {card(NONE, say("form.none"))}
        {card(NOT_SURE, say(hasItems ? "form.not-sure-others" : "form.not-sure"))}
      </div>
    </div>
  );
}
