import { ChoiceCards, type Option } from "../../questions/kinds/choice-cards.tsx";
import { notSure } from "../../questions/kinds/choice.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { inLanguage } from "../../questions/wording.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "../medicines.module.css";
import { answerNone, listPageIds, noneAnswerOf } from "./list-answer.ts";

const options = [
  { value: "nothing", label: "medicines.none.yes" },
  { value: "something", label: "medicines.none.no" },
  notSure,
] as const satisfies readonly Option[];

const readBack = [
  "medicines.none.daily",
  "medicines.none.sleep",
  "medicines.none.now-and-then",
  "medicines.none.forms",
  "medicines.none.bought",
  "medicines.none.someone",
] as const;

/** Reads "I take nothing" back. Only its first answer makes the list "confirmed-none". */
export const nonePage: Page = {
  id: listPageIds.none,
  part: "medicines",
  isAnswered: (draft) => noneAnswerOf(draft) !== undefined,
  body: (props) => <None {...props} />,
  inWords: (draft, say) => {
    const chosen = options.find(({ value }) => value === noneAnswerOf(draft));
    return chosen && { ask: say("medicines.none.ask"), answer: inLanguage(chosen.label, say) };
  },
};

function None({ draft, onDraft, problem }: BodyProps) {
  const { say } = useWords();
  const hint = "medicines.none.hint";
  return (
    <Question ask="medicines.none.ask" hint={hint} problem={problem}>
      <ul className={styles.readBack} id="read-back">
        {readBack.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
      <ChoiceCards
        options={options}
        chosen={noneAnswerOf(draft)}
        onChosen={(answer) => onDraft(answerNone(draft, answer))}
        describedBy={`${describedBy({ hint, problem })} read-back`}
        isInvalid={problem !== undefined}
      />
    </Question>
  );
}
