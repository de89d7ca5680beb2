import { type BrokenFile, type Line, type RegisterFile } from "./row.ts";

/** Longer than any row of a register by far; a file without line ends is no register. */
const LONGEST_LINE_BYTES = 65_536;
const NEW_LINE = 10;
const RETURN = 13;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");

/** "utf-8 only", or "utf-8 or latin-1" for agencies that changed from the one to the other. */
export type Encoding = "utf-8 only" | "utf-8 or latin-1";

/** The lines of a file in flat memory, until its end or the first line that is no text. */
export async function* linesOf(
  { name, bytes }: RegisterFile,
  encoding: Encoding,
): AsyncGenerator<Line | BrokenFile> {
  let line = 0;
  for await (const raw of byteLines(bytes)) {
    line += 1;
    const text = decode(raw, encoding);
    if (text === undefined) {
      yield { file: name, line, problem: problemOf(raw, encoding) };
      return;
    }
    yield { line, text: line === 1 ? text.replace(/^\uFEFF/u, "") : text };
  }
  if (line === 0)
    yield { file: name, problem: "The file is empty. Download it again, and unpack it if it is an archive." };
}

async function* byteLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = joined.indexOf(NEW_LINE); end >= 0; end = joined.indexOf(NEW_LINE, start)) {
      yield withoutReturn(joined.subarray(start, end));
      start = end + 1;
    }
    rest = Uint8Array.from(joined.subarray(start));
    if (rest.length > LONGEST_LINE_BYTES) break;
  }
  if (rest.length > 0) yield withoutReturn(rest);
}

function withoutReturn(raw: Uint8Array): Uint8Array {
  return raw.at(-1) === RETURN ? raw.subarray(0, -1) : raw;
}

function decode(raw: Uint8Array, encoding: Encoding): string | undefined {
  if (raw.length > LONGEST_LINE_BYTES || raw.includes(0)) return undefined;
  try {
    return utf8.decode(raw);
  } catch {
    return encoding === "utf-8 only" ? undefined : latin1.decode(raw);
  }
}

function problemOf(raw: Uint8Array, encoding: Encoding): string {
  if (raw.length > LONGEST_LINE_BYTES || (raw[0] === 0x50 && raw[1] === 0x4b))
    return "This is no text. If it is an archive, unpack it first and name the text file in it.";
  if (raw.includes(0)) return "The text is not in UTF-8 (it looks like UTF-16). Save it as UTF-8.";
  return encoding === "utf-8 only"
    ? "This line is not in UTF-8. Save the file as UTF-8."
    : "This line is no text. Download the file again.";
}
