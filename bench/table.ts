/** A table as rows of cells, the head first; every row as long as the head. */
export type Table = readonly (readonly string[])[];

/** The table for a console: columns aligned. */
export function asText(table: Table): string {
  const widths = widthsOf(table, 0);
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .join("\n");
}

/** The same as a Markdown table, its columns aligned as the formatter leaves them. */
export function asMarkdown(table: Table): string {
  const widths = widthsOf(table, 3);
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...others] = table;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}

function widthsOf(table: Table, narrowest: number): readonly number[] {
  const [head = []] = table;
  return head.map((_, column) => Math.max(narrowest, ...table.map((row) => row[column]?.length ?? 0)));
}
