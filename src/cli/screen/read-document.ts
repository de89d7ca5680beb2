/** One JSON document of a text, and where it stops being one. */

/** A document; or the line on which the text stops being one, and what is wrong there. */
export type ReadDocument = { readonly value: unknown } | { readonly line: number; readonly problem: string };

/** Reads the text of one document, which begins on this line of its file, counted from 1. A byte order mark is passed over. */
export function readDocument(text: string, line: number): ReadDocument {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    const at = line + linesBeforeProblem(json.split("\n"));
    return { line: at, problem: `This is not JSON: ${reasonOf(error)}.` };
  }
}

/** True when a first line is no document and ends where JSON lets a line end: then the document goes on below it. */
export function goesOnBelow(firstLine: string): boolean {
  return /[{[,:]\s*$/.test(firstLine) && "problem" in readDocument(firstLine, 1);
}

/** The runtime's own words without the place and without what it quotes, which may be about a patient. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "it cannot be read";
  return message.split(/, "|, \.\.\.| in JSON at| is not valid/)[0] ?? message;
}

/** How many whole lines could still become JSON: the problem stands in the one after them. */
function linesBeforeProblem(lines: readonly string[]): number {
  let [sound, unsound] = [0, lines.length];
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (canGoOn(lines.slice(0, middle).join("\n"))) sound = middle;
    else unsound = middle;
  }
  return sound;
}

function canGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? -1);
    return message.startsWith("Unexpected end") || position >= text.trimEnd().length;
  }
}
