/** JSON documents in a text: one over many lines, or one on each line. */

/** A document and the line it begins on, from 1; or what is wrong with the text there. */
export type ReadDocument =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: string };

/** Reads until the end or the first problem. Blank lines are skipped. */
export async function* readDocuments(lines: AsyncIterable<string>): AsyncGenerator<ReadDocument> {
  let line = 0;
  let begun: { readonly line: number; readonly text: string[] } | undefined;
  let hasRead = false;
  for await (const text of lines) {
    line += 1;
    if (begun) {
      begun.text.push(text);
    } else if (text.trim() !== "") {
      const document = parse(text.replace(/^\uFEFF/, ""), line);
      if ("problem" in document && !hasRead && mayGoOn(text)) begun = { line, text: [text] };
      else {
        yield document;
        if ("problem" in document) return;
        hasRead = true;
      }
    }
  }
  if (begun) yield parse(begun.text.join("\n").replace(/^\uFEFF/, ""), begun.line);
}

/** The first line of a document written over many lines ends where JSON lets a line end. */
function mayGoOn(text: string): boolean {
  return /[{[,:]\s*$/.test(text);
}

function parse(text: string, line: number): ReadDocument {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch (error) {
    const at = line + linesBeforeProblem(text.split("\n"));
    return { line: at, problem: `This is not JSON: ${reasonOf(error)}.` };
  }
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
