/** A block of lines to the lines that answer it. Runs on the command's own thread and on every worker. */
import { assess, outline } from "../../../rules/index.ts";
import { type Block, linesOf } from "./blocks.ts";
import { readDocument } from "./read-document.ts";
import { readVisit, type Visit } from "./read-visit.ts";
import type { HowToAssess } from "./wish.ts";

export type AssessedBlock = {
  /** One line for each intake up to the first that cannot be used, as UTF-8. */
  readonly output: Block;
  readonly lines: number;
  readonly intakes: number;
  /** Why nothing was read from there on: the line of the block, from 1, and a sentence for each problem. Absent: all was. */
  readonly problem?: Unusable;
};

export type Unusable = { readonly line: number; readonly sentences: readonly string[] };

const encoder = new TextEncoder();

/** Assesses one intake a line, and stops at the first that cannot be used. Blank lines are passed over. */
export function assessBlock(block: Block, how: HowToAssess): AssessedBlock {
  const answers: string[] = [];
  let lines = 0;
  for (const text of linesOf(block)) {
    lines += 1;
    if (text.trim() === "") continue;
    const answer = assessText(text, lines, how);
    if (typeof answer !== "string") return assessed(answers, lines, answer);
    answers.push(answer);
  }
  return assessed(answers, lines);
}

/** Assesses one document that is written over all lines of a block. */
export function assessWhole(block: Block, how: HowToAssess): AssessedBlock {
  const lines = [...linesOf(block)];
  const blank = lines.findIndex((text) => text.trim() !== "");
  const answer = assessText(lines.slice(blank).join("\n"), blank + 1, how);
  return typeof answer === "string" ? assessed([answer], lines.length) : assessed([], lines.length, answer);
}

function assessed(answers: readonly string[], lines: number, problem?: Unusable): AssessedBlock {
  const output = encoder.encode(answers.join(""));
  return { output, lines, intakes: answers.length, problem };
}

function assessText(text: string, line: number, how: HowToAssess): string | Unusable {
  const document = readDocument(text, line);
  if ("problem" in document) return { line: document.line, sentences: [document.problem] };
  const read = readVisit(document.value);
  return "problems" in read ? { line, sentences: read.problems } : `${answerTo(read.visit, how)}\n`;
}

function answerTo(
  { intake, screening }: Visit,
  { protocol, atMs, vocabulary, isBrief }: HowToAssess,
): string {
  const answer = (isBrief ? outline : assess)(intake, protocol, atMs, { vocabulary });
  return JSON.stringify(screening === undefined ? answer : { ...screening, ...answer });
}
