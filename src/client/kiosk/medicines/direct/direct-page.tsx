import type { Draft } from "../../answers/draft.ts";
import { ChoiceCards } from "../../questions/kinds/choice-cards.tsx";
import { notSure, yesNo } from "../../questions/kinds/choice.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { inLanguage } from "../../questions/wording.ts";
import { useWords } from "../../words/use-words.ts";
import { readingOf } from "../called.ts";
import { nextId } from "../list/slot.ts";
import { pageOf } from "../medicine-page-id.ts";
import styles from "../medicines.module.css";
import type { DirectQuestion } from "./direct-questions.ts";

const options = [...yesNo, notSure];

/** A direct question. Where the list shows no such medicine, "yes" offers to add it at once. */
export function directPage(question: DirectQuestion): Page {
  const { id, key, ask, hint, short } = question;
  return {
    id,
    part: "medicines",
    isAnswered: ({ medications }) => medications[key] !== undefined,
    body: (props) => (
      <Question ask={ask} hint={hint} problem={props.problem}>
        <ChoiceCards
          options={options}
          chosen={props.draft.medications[key]}
          onChosen={(answer) => props.onDraft(withAnswer(props.draft, key, answer))}
          describedBy={describedBy({ hint, problem: props.problem })}
          isInvalid={props.problem !== undefined}
        />
        <AddNow question={question} {...props} />
      </Question>
    ),
    inWords: ({ medications }, say) => {
      const chosen = options.find(({ value }) => value === medications[key]);
      return chosen && { ask: say(short), answer: inLanguage(chosen.label, say) };
    },
  };
}

const withAnswer = (draft: Draft, key: DirectQuestion["key"], answer: "yes" | "no" | "not-sure"): Draft => ({
  ...draft,
  medications: { ...draft.medications, [key]: answer },
});

function AddNow({ question, draft, onVisit }: BodyProps & { readonly question: DirectQuestion }) {
  const { say } = useWords();
  const { entries, [question.key]: answer } = draft.medications;
  const id = nextId(draft);
  const isListed = entries.some((entry) => question.isShownBy(entry, readingOf(draft, entry.id)));
  return (
    <div role="status">
      {answer === "yes" && !isListed && id !== undefined && (
        <div className={styles.told}>
          <p>{say("medicines.direct.not-listed")}</p>
          <button type="button" className={styles.act} onClick={() => onVisit(pageOf(id, "name"))}>
            {say("medicines.direct.add")}
          </button>
          <p>{say("medicines.direct.or-staff")}</p>
        </div>
      )}
    </div>
  );
}
