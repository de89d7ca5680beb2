import type { Draft } from "../../answers/draft.ts";
import { ChoiceCards, type Option } from "../../questions/kinds/choice-cards.tsx";
import { notSure } from "../../questions/kinds/choice.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { inLanguage } from "../../questions/wording.ts";
import { useWords } from "../../words/use-words.ts";
import { called } from "../called.ts";
import styles from "../medicines.module.css";
import { useNames } from "../names/load-names.ts";
import { answerList, type ListAnswer, listAnswerOf, listPageIds } from "./list-answer.ts";

const options: readonly Option<ListAnswer>[] = [
  { value: "typing", label: "medicines.taken.typing" },
  {
    value: "written-down",
    label: "medicines.taken.written-down",
    hint: "medicines.taken.written-down-hint",
  },
  { value: "nothing", label: "medicines.taken.nothing" },
  { value: "declined", label: "medicines.taken.declined" },
  notSure,
];

/** The first question about medicines. Behind it the tables of names are fetched. */
export const takenPage: Page = {
  id: listPageIds.taken,
  part: "medicines",
  isAnswered: (draft) => listAnswerOf(draft) !== undefined || isListed(draft),
  body: (props) => <Taken {...props} />,
  inWords: (draft, say) => {
    const chosen = options.find(({ value }) => value === listAnswerOf(draft));
    return chosen && { ask: say("medicines.taken.ask"), answer: inLanguage(chosen.label, say) };
  },
};

function Taken({ draft, onDraft, onVisit, problem }: BodyProps) {
  const { say } = useWords();
  useNames();
  const { entries } = draft.medications;
  const hint = "medicines.taken.hint";
  if (!isListed(draft))
    return (
      <Question ask="medicines.taken.ask" hint={hint} problem={problem}>
        <ChoiceCards
          options={options}
          chosen={listAnswerOf(draft)}
          onChosen={(answer) => onDraft(answerList(draft, answer))}
          describedBy={describedBy({ hint, problem })}
          isInvalid={problem !== undefined}
        />
      </Question>
    );
  const names = entries.map(({ id }) => called(draft, id, say)).join(", ");
  return (
    <Question ask="medicines.taken.ask" problem={problem}>
      <p>{say("medicines.taken.listed", { count: entries.length, names })}</p>
      <p>{say("medicines.taken.to-change")}</p>
      <button type="button" className={styles.act} onClick={() => onVisit(listPageIds.list)}>
        {say("medicines.taken.go-to-list")}
      </button>
    </Question>
  );
}

const isListed = ({ medications }: Draft) => medications.entries.length > 0;
