import { linesOf } from "./lines.ts";
import { type BrokenFile, type Cells, isBroken, type RegisterFile } from "./row.ts";

/** A cell may hold line ends; more of them than this is a quotation mark that was never closed. */
const MOST_LINES_OF_A_ROW = 20;

/**
 * The rows of a file of quoted cells parted by commas, without a header. Every row has to have the same number of
 * cells as the agency publishes; one that has not, or whose quotation mark stays open, is cut off and ends the reading.
 */
export async function* readQuotedCells(
  file: RegisterFile,
  cellsOfARow: number,
): AsyncGenerator<Cells | BrokenFile> {
  let open: { readonly line: number; readonly lines: string[] } | undefined;
  for await (const item of linesOf(file, "utf-8 or latin-1")) {
    if (isBroken(item)) {
      yield item;
      return;
    }
    open ??= { line: item.line, lines: [] };
    open.lines.push(item.text);
    const cells = splitCells(open.lines.join("\n"));
    if (cells === undefined && open.lines.length < MOST_LINES_OF_A_ROW) continue;
    const { line } = open;
    open = undefined;
    if (cells?.length === 1 && cells[0] === "") continue;
    if (cells?.length !== cellsOfARow) {
      yield { file: file.name, line, problem: unlike(cells, cellsOfARow) };
      return;
    }
    yield { line, cells };
  }
  if (open !== undefined) yield { file: file.name, line: open.line, problem: unlike(undefined, cellsOfARow) };
}

function unlike(cells: readonly string[] | undefined, expected: number): string {
  if (cells === undefined)
    return "A quotation mark is never closed: the row is cut off. Download the file again.";
  return (
    `The row has ${cells.length} cells parted by commas where this file has ${expected}. ` +
    "It is cut off, or it is another file: check which file you named, or download it again."
  );
}

/** undefined: a quotation mark is still open. */
function splitCells(text: string): readonly string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] !== '"') {
      const end = endOf(text, ",", at);
      cells.push(text.slice(at, end).trim());
      at = end;
      continue;
    }
    let cell = "";
    for (at += 1; ; at += 1) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return undefined;
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      cell += '"';
    }
    cells.push(cell.trim());
    at = endOf(text, ",", at);
  }
  return cells;
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
