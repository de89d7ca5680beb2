import { deviceNowMs } from "../../device-clock.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Place } from "../../answers/place.ts";
import type { Draft } from "../../answers/draft.ts";
import { useWords } from "../../words/use-words.ts";
import type { BodyProps, Page, Part } from "../page.ts";
import { type DateParts, noonOf, readDate } from "./calendar.ts";
import { Card } from "./cards.tsx";
import { DateBoxes } from "./date-boxes.tsx";
import { describedBy, Question } from "./question.tsx";
import { dayIn } from "./wall-time.ts";

type DateQuestion = Place<string> & { readonly id: string; readonly part: Part };

const skipped = ["skip"];
const hint = "you.birth-date-hint";
const wrongInWords = {
  missing: "you.birth-date-missing",
  day: "you.birth-date-day",
  year: "you.birth-date-year",
} as const;

/** The birth date in three boxes, the month by its name, so that day and month cannot change places. */
export function birthDatePage(question: DateQuestion): Page {
  const { id, part, read } = question;
  const isSkipped = (draft: Draft) => enteredOn(draft, id)?.length === 1;
  return {
    id,
    part,
    isAnswered: (draft) => read(draft) !== undefined || isSkipped(draft),
    problem: (draft, say, timeZone) => {
      if (isSkipped(draft)) return undefined;
      const result = readDate(partsOn(draft, question));
      if ("wrong" in result) return say(wrongInWords[result.wrong]);
      const isAhead = result.date > dayIn(deviceNowMs(), timeZone);
      return isAhead ? say("you.birth-date-ahead") : undefined;
    },
    body: (props) => <BirthDate question={question} {...props} />,
    inWords: (draft, say) => {
      if (isSkipped(draft)) return { ask: say("you.birth-date"), answer: say("you.staff-fill-in") };
      const date = read(draft);
      if (date === undefined) return undefined;
      return { ask: say("you.birth-date"), answer: say("you.birth-date-read", { date: noonOf(date) }) };
    },
  };
}

/** What stands in the boxes. */
function partsOn(draft: Draft, { id }: DateQuestion): DateParts {
  const entered = enteredOn(draft, id);
  return entered?.length === 3 ? (entered as unknown as DateParts) : ["", "", ""];
}

function BirthDate({ question, draft, onDraft, problem }: BodyProps & { readonly question: DateQuestion }) {
  const { say } = useWords();
  const { id, write } = question;
  const parts = partsOn(draft, question);
  const type = (next: DateParts) => {
    const result = readDate(next);
    onDraft(enter(write(draft, "date" in result ? result.date : undefined), id, next));
  };
  const skip = (isChosen: boolean) =>
    onDraft(enter(write(draft, undefined), id, isChosen ? skipped : undefined));
  return (
    <Question ask="you.birth-date" hint={hint} problem={problem}>
      <DateBoxes
        parts={parts}
        onParts={type}
        describedBy={describedBy({ hint, problem })}
        isInvalid={problem !== undefined}
      />
      <Card
        kind="checkbox"
        isChosen={enteredOn(draft, id)?.length === 1}
        onChosen={skip}
        label={say("you.staff-fill-in")}
      />
    </Question>
  );
}
