import type { Draft } from "../../answers/draft.ts";
import { ChoiceCards, type Option } from "../../questions/kinds/choice-cards.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { inLanguage } from "../../questions/wording.ts";
import { useWords } from "../../words/use-words.ts";
import { pageOf } from "../medicine-page-id.ts";
import styles from "../medicines.module.css";
import { listPageIds, settleList } from "./list-answer.ts";
import { Listed } from "./listed.tsx";
import { nextId } from "./slot.ts";

type Complete = NonNullable<Draft["medications"]["isComplete"]>;

const options: readonly Option<Complete>[] = [
  { value: "yes", label: "medicines.list.yes" },
  { value: "no", label: "medicines.list.no", hint: "medicines.list.no-hint" },
  { value: "not-sure", label: "medicines.list.not-sure" },
];

/** The list so far: to change it, to add to it, and to say whether it is all. */
export const listPage: Page = {
  id: listPageIds.list,
  part: "medicines",
  isAnswered: ({ medications }) => medications.entries.length > 0 && medications.isComplete !== undefined,
  problem: ({ medications }, say) =>
    medications.entries.length === 0 ? say("medicines.list.empty-problem") : undefined,
  body: (props) => <List {...props} />,
  inWords: ({ medications }, say) => {
    const chosen = options.find(({ value }) => value === medications.isComplete);
    return chosen && { ask: say("medicines.list.short"), answer: inLanguage(chosen.label, say) };
  },
};

function List({ draft, onDraft, onVisit, problem }: BodyProps) {
  const { say } = useWords();
  const { entries, isComplete } = draft.medications;
  const isEmpty = entries.length === 0;
  const next = nextId(draft);
  const hint = isEmpty ? undefined : "medicines.list.hint";
  return (
    <Question ask="medicines.list.ask" hint={hint} problem={problem}>
      <Listed draft={draft} onDraft={onDraft} onVisit={onVisit} />
      {next === undefined ? (
        <p>{say("medicines.list.full")}</p>
      ) : (
        <button type="button" className={styles.act} onClick={() => onVisit(pageOf(next, "name"))}>
          {say("medicines.list.add")}
        </button>
      )}
      {isEmpty ? (
        <button type="button" className={styles.quietAct} onClick={() => onVisit(listPageIds.taken)}>
          {say("medicines.list.change-taken")}
        </button>
      ) : (
        <>
          <h2 id="all-of-them" className={styles.subheading}>
            {say("medicines.list.all-of-them")}
          </h2>
          <ChoiceCards
            labelledBy="all-of-them"
            options={options}
            chosen={isComplete}
            onChosen={(answer) => onDraft(withComplete(draft, answer))}
            describedBy={describedBy({ hint, problem })}
            isInvalid={problem !== undefined}
          />
        </>
      )}
    </Question>
  );
}

const withComplete = (draft: Draft, isComplete: Complete): Draft =>
  settleList({ ...draft, medications: { ...draft.medications, isComplete } });
