import { type Encoding, linesOf } from "./lines.ts";
import { type BrokenFile, isBroken, type RefusedRow, type RegisterFile } from "./row.ts";

/** A row by the names of its columns. */
export type NamedCells<Column extends string> = {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
};

/**
 * The rows under a header line, with the columns asked for; other columns are not looked at. Header names count in any
 * case. A row with fewer cells than the header is cut off, and ends the reading; one with more holds a tab inside a
 * name, so that no cell of it can be trusted, and is left out.
 */
export async function* readTabSeparated<Column extends string>(
  file: RegisterFile,
  encoding: Encoding,
  columns: readonly Column[],
): AsyncGenerator<NamedCells<Column> | RefusedRow | BrokenFile> {
  let header: readonly string[] | undefined;
  for await (const item of linesOf(file, encoding)) {
    if (isBroken(item)) {
      yield item;
      return;
    }
    const { line } = item;
    const cells = item.text.split("\t");
    if (header === undefined) {
      header = cells.map((cell) => cell.trim().toLowerCase());
      const problem = problemWithHeader(header, columns);
      if (problem !== undefined) {
        yield { file: file.name, line, problem };
        return;
      }
    } else if (item.text.trim() !== "") {
      const row = byColumn(cells, header, columns);
      if (row === "cut") {
        yield { file: file.name, line, problem: cutRow(cells.length, header.length) };
        return;
      }
      yield row === "overlong"
        ? { line, refused: "more cells than the header has columns" }
        : { line, cells: row };
    }
  }
}

function byColumn<Column extends string>(
  cells: readonly string[],
  header: readonly string[],
  columns: readonly Column[],
): Readonly<Record<Column, string>> | "cut" | "overlong" {
  if (cells.length < header.length) return "cut";
  if (cells.slice(header.length).some((cell) => cell.trim() !== "")) return "overlong";
  const named = columns.map((column) => [column, cells[header.indexOf(column.toLowerCase())]?.trim() ?? ""]);
  return Object.fromEntries(named) as Record<Column, string>;
}

function problemWithHeader(header: readonly string[], columns: readonly string[]): string | undefined {
  const timesIn = (column: string): number => header.filter((cell) => cell === column.toLowerCase()).length;
  const missing = columns.filter((column) => timesIn(column) === 0);
  if (missing.length > 0)
    return (
      `The first line has no column ${missing.join(", ")}, parted by tabs. ` +
      "This is another kind of file: check the kind you named, or download the file again."
    );
  const twice = columns.find((column) => timesIn(column) > 1);
  if (twice === undefined) return undefined;
  return `The first line has the column ${twice} twice. Name each column once, so that it is clear which one counts.`;
}

function cutRow(found: number, expected: number): string {
  return `The row has ${found} cells where the header has ${expected}: it is cut off. Download the file again.`;
}
