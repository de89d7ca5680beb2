import { useWords } from "../../words/use-words.ts";
import type { BodyProps, Page, Part } from "../page.ts";
import { inLanguage, type Wording } from "../wording.ts";
import styles from "./boxes.module.css";
import { Card } from "./cards.tsx";
import { ChoiceCards } from "./choice-cards.tsx";
import { answerClock, clockAnswerOn, type ClockPlace, clockProblem, type HalfDay } from "./clock-answer.ts";
import { halvesOf, timeInWords } from "./clock-words.ts";
import { describedBy, Question } from "./question.tsx";
import { readClock } from "./read-clock.ts";
import { TextBox } from "./text-box.tsx";

export type ClockQuestion = ClockPlace & { readonly part: Part; readonly ask: Wording };

const hint = "when.time-hint";

/** The time of day beside "today", "last night" or "yesterday", for patients who know it. */
export function clockPage(question: ClockQuestion): Page {
  const { id, part, ask, said } = question;
  return {
    id,
    part,
    isAnswered: (draft) => clockAnswerOn(draft, question).isNotSure || said.read(draft)?.time !== undefined,
    problem: (draft, say, timeZone) => {
      const problem = clockProblem(draft, question, timeZone);
      return problem && say(problem);
    },
    body: (props) => <Clock question={question} {...props} />,
    inWords: (draft, say) => {
      const { time } = said.read(draft) ?? {};
      if (time !== undefined) return { ask: inLanguage(ask, say), answer: timeInWords(time, say) };
      const { isNotSure } = clockAnswerOn(draft, question);
      return isNotSure ? { ask: inLanguage(ask, say), answer: say("form.not-sure") } : undefined;
    },
  };
}

function Clock({ question, draft, onDraft, problem }: BodyProps & { readonly question: ClockQuestion }) {
  const { say } = useWords();
  const answer = clockAnswerOn(draft, question);
  const typed = answer.isNotSure ? "" : answer.typed;
  const type = (text: string) =>
    onDraft(answerClock(draft, question, { isNotSure: false, typed: text, half: undefined }));
  const chooseHalf = (half: HalfDay) =>
    onDraft(answerClock(draft, question, { isNotSure: false, typed, half }));
  const skip = (isNotSure: boolean) =>
    onDraft(
      answerClock(draft, question, isNotSure ? { isNotSure } : { isNotSure, typed: "", half: undefined }),
    );
  const read = readClock(typed);
  return (
    <Question ask={question.ask} hint={hint} problem={problem}>
      <TextBox
        label={say("when.time")}
        width="middle"
        value={typed}
        maxLength={40}
        onValue={type}
        describedBy={describedBy({ hint, problem })}
        isInvalid={problem !== undefined}
      />
      {"minuteOfHalfDay" in read && (
        <>
          <p id="which-half" className={styles.ask}>
            {say("when.time-which")}
          </p>
          <ChoiceCards
            labelledBy="which-half"
            options={halvesOf(read.minuteOfHalfDay)}
            chosen={answer.isNotSure ? undefined : answer.half}
            onChosen={chooseHalf}
          />
        </>
      )}
      <Card kind="checkbox" isChosen={answer.isNotSure} onChosen={skip} label={say("form.not-sure")} />
    </Question>
  );
}
