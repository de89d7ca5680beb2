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
    const { reason, linesDown } = readSyntaxError(error);
    return { line: line + linesDown, problem: `This is not JSON: ${reason}.` };
  }
}

/** The runtime ends its message with "(line 3 column 5)" and quotes what it read, which may be about a patient. */
function readSyntaxError(error: unknown): { readonly reason: string; readonly linesDown: number } {
  const message = error instanceof Error ? error.message : "";
  const place = /\(line (\d+) column (\d+)\)/.exec(message);
  const reason = (message.split(/, "|\.\.\."| in JSON|, \.\.\./)[0] ?? "").replace(/["']$/, "");
  const column = place ? `, column ${place[2] ?? ""}` : "";
  return { reason: `${reason}${column}`, linesDown: Number(place?.[1] ?? 1) - 1 };
}
