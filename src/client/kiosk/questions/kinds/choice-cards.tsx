import { useId } from "react";
import { useWords } from "../../words/use-words.ts";
import { inLanguage, type Wording } from "../wording.ts";
import { Card } from "./cards.tsx";
import styles from "./cards.module.css";
import { questionId } from "./question.tsx";

export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: Wording;
  readonly hint?: Wording;
};

type Props<Value extends string> = {
  readonly options: readonly Option<Value>[];
  /** Undefined: nothing is chosen, and nothing is chosen beforehand. */
  readonly chosen: Value | undefined;
  readonly onChosen: (value: Value) => void;
  /** Id of what names the group; the question of the page when absent. */
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
};

/** One answer of a few, each on its card. */
export function ChoiceCards<Value extends string>(props: Props<Value>) {
  const { options, chosen, onChosen, labelledBy = questionId, describedBy, isInvalid = false } = props;
  const { say } = useWords();
  const group = useId();
  return (
    <div
      role="radiogroup"
      className={styles.cards}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
    >
      {options.map(({ value, label, hint }) => (
        <Card
          key={value}
          kind="radio"
          group={group}
          isChosen={value === chosen}
          onChosen={() => onChosen(value)}
          label={inLanguage(label, say)}
          hint={hint && inLanguage(hint, say)}
        />
      ))}
    </div>
  );
}
