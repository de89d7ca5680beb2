import type { Intake } from "../../../../rules/index.ts";
import type { Statement } from "../../../contract/kiosk/statement.ts";
import { answersInWords } from "./answers-in-words.ts";
import { statementInWords } from "./statement-in-words.ts";
import type { AnswerInWords, AnswerSection } from "./write-section.ts";

export type Change = {
  /** The section: "Medical history", or the medicine as typed. */
  readonly where: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
};

/** What a correction changed, in the order of the form. Medicines are compared by their id, never by their place. */
export function changesInWords(before: Intake, after: Intake): readonly Change[] {
  const was = answersInWords(before);
  const is = answersInWords(after);
  return [
    ...is.flatMap((section) => changesOfSection(was.find(sameSection(section)), section)),
    ...removed(was, is),
  ];
}

/** What staff changed of the answers a patient had given, and the medicines they added. What was not said is no change. */
export function changesOfStatement(statement: Statement, after: Intake): readonly Change[] {
  const said = statementInWords(statement, after.visit.timeZone).map((section) => ({
    ...section,
    answers: section.answers.filter(({ state }) => state !== "not-asked"),
  }));
  const is = answersInWords(after);
  return [
    ...is
      .filter((section) => isMedicine(section) || said.some(sameSection(section)))
      .flatMap((section) => changesOfSection(said.find(sameSection(section)), section)),
    ...removed(said, is),
  ];
}

const removed = (was: readonly AnswerSection[], is: readonly AnswerSection[]): readonly Change[] =>
  was
    .filter((section) => isMedicine(section) && !is.some(sameSection(section)))
    .map((section) => ({ where: section.title, what: "Medicine", before: "listed", after: "removed" }));

function changesOfSection(was: AnswerSection | undefined, is: AnswerSection): readonly Change[] {
  if (was === undefined) {
    return [{ where: is.title, what: "Medicine", before: "not listed", after: summary(is) }];
  }
  return is.answers.flatMap((answer) => {
    const before = was.answers.find((old) => old.path === answer.path);
    return before === undefined || before.says === answer.says
      ? []
      : [{ where: is.title, what: answer.ask, before: before.says, after: answer.says }];
  });
}

const isMedicine = (section: AnswerSection) => pathOf(section).startsWith("medications.entries[");

const sameSection = (section: AnswerSection) => (other: AnswerSection) => pathOf(section) === pathOf(other);

/** A title may change with what was typed; the path up to the last question does not. */
function pathOf(section: AnswerSection): string {
  const path = section.answers[0]?.path ?? "";
  return path.slice(0, path.lastIndexOf("."));
}

function summary(section: AnswerSection): string {
  const told = section.answers.filter((answer: AnswerInWords) => answer.state !== "not-asked");
  return `added: ${told.map((answer) => `${answer.ask}: ${answer.says}`).join("; ")}`;
}
