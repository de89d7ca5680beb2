import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Place } from "../../answers/place.ts";
import type { Say } from "../../words/say.ts";
import type { Page, Part } from "../page.ts";
import { inLanguage, type Wording } from "../wording.ts";
import styles from "./boxes.module.css";
import { Card } from "./cards.tsx";
import { useWords } from "../../words/use-words.ts";
import type { BodyProps } from "../page.ts";
import { describedBy, Question } from "./question.tsx";
import { TextBox } from "./text-box.tsx";

/** One line of the page and where its text stands. */
export type Box = Place<string> & {
  readonly label: Wording;
  readonly maxLength: number;
  readonly capitals?: "none" | "words";
  readonly inputMode?: "tel";
};

export type BoxesQuestion = {
  readonly id: string;
  readonly part: Part;
  readonly ask: Wording;
  readonly hint?: Wording;
  readonly boxes: readonly Box[];
  /** The answer of who leaves the lines empty: "I'm not sure", "Staff will fill this in". */
  readonly skip: Wording;
  /** What Continue says when nothing was done. */
  readonly missing: Wording;
};

const skipped = ["skip"];
const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== "";

/** A question with one or more lines to type in; some of them may stay empty. */
export function boxesPage(question: BoxesQuestion): Page {
  const { id, part, ask, boxes, skip, missing } = question;
  const isAnswered = (draft: Draft) =>
    enteredOn(draft, id) !== undefined || boxes.some(({ read }) => isFilled(read(draft)));
  return {
    id,
    part,
    isAnswered,
    problem: (draft, say) => (isAnswered(draft) ? undefined : inLanguage(missing, say)),
    body: (props) => <Boxes question={question} {...props} />,
    inWords: (draft, say) =>
      isAnswered(draft) ? { ask: inLanguage(ask, say), answer: answerOf(draft, say) } : undefined,
  };

  function answerOf(draft: Draft, say: Say): string {
    const texts = boxes.map(({ read }) => read(draft)).filter(isFilled);
    return texts.length > 0 ? texts.join(" ") : inLanguage(skip, say);
  }
}

function Boxes({ question, draft, onDraft, problem }: BodyProps & { readonly question: BoxesQuestion }) {
  const { say } = useWords();
  const { id, ask, hint, boxes, skip } = question;
  const isSkipped = enteredOn(draft, id) !== undefined;
  const described = describedBy({ hint, problem });
  const type = (box: Box, text: string) =>
    onDraft(enter(box.write(draft, isFilled(text) ? text : undefined), id, undefined));
  const skipAll = (isChosen: boolean) => {
    const emptied = isChosen ? boxes.reduce((so, { write }) => write(so, undefined), draft) : draft;
    onDraft(enter(emptied, id, isChosen ? skipped : undefined));
  };
  return (
    <Question ask={ask} hint={hint} problem={problem}>
      <div className={styles.boxes}>
        {boxes.map((box, index) => (
          <TextBox
            key={index}
            label={inLanguage(box.label, say)}
            value={box.read(draft) ?? ""}
            onValue={(text) => type(box, text)}
            maxLength={box.maxLength}
            capitals={box.capitals ?? "none"}
            inputMode={box.inputMode}
            describedBy={described}
            isInvalid={problem !== undefined}
          />
        ))}
      </div>
      <Card kind="checkbox" isChosen={isSkipped} onChosen={skipAll} label={inLanguage(skip, say)} />
    </Question>
  );
}
