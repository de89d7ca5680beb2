import { useWords } from "../../words/use-words.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Place } from "../../answers/place.ts";
import type { BodyProps, Page, Part } from "../page.ts";
import { inLanguage, type Wording } from "../wording.ts";
import styles from "./boxes.module.css";
import { Card } from "./cards.tsx";
import { describedBy, Question } from "./question.tsx";
import { WordsBox } from "./words-box.tsx";

export type WordsQuestion = Place<string> & {
  readonly id: string;
  readonly part: Part;
  readonly ask: Wording;
  readonly hint?: Wording;
};

const skipped = ["skip"];
const mostCharacters = 1000;

/** A question that is answered in the patient's own words, or by "I'm not sure", which leaves it to staff. */
export function wordsPage(question: WordsQuestion): Page {
  const { id, part, ask, read } = question;
  return {
    id,
    part,
    isAnswered: (draft) => read(draft) !== undefined || enteredOn(draft, id) !== undefined,
    problem: (draft, say) =>
      read(draft) === undefined && enteredOn(draft, id) === undefined ? say("form.write") : undefined,
    body: (props) => <InWords question={question} {...props} />,
    inWords: (draft, say) => {
      const isSkipped = enteredOn(draft, id) !== undefined;
      const answer = read(draft) ?? (isSkipped ? say("form.not-sure") : undefined);
      return answer === undefined ? undefined : { ask: inLanguage(ask, say), answer };
    },
  };
}

function InWords({ question, draft, onDraft, problem }: BodyProps & { readonly question: WordsQuestion }) {
  const { say } = useWords();
  const { id, ask, hint, read, write } = question;
  const type = (text: string) =>
    onDraft(enter(write(draft, text.trim() === "" ? undefined : text), id, undefined));
  const skip = (isChosen: boolean) =>
    onDraft(enter(write(draft, isChosen ? undefined : read(draft)), id, isChosen ? skipped : undefined));
  return (
    <Question ask={ask} hint={hint} problem={problem}>
      <WordsBox
        value={read(draft) ?? ""}
        onValue={type}
        maxLength={mostCharacters}
        describedBy={[describedBy({ hint, problem }), "not-watched"].filter(Boolean).join(" ")}
        isInvalid={problem !== undefined}
      />
      <p id="not-watched" className={styles.note}>
        {say("form.not-watched")}
      </p>
      <Card
        kind="checkbox"
        isChosen={enteredOn(draft, id) !== undefined}
        onChosen={skip}
        label={say("form.not-sure")}
      />
    </Question>
  );
}
