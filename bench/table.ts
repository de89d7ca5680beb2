import type { Figure } from "./figures.ts";

const head: Figure = {
  what: "figure",
  goal: "goal",
  measured: "measured",
  jsonRules: "json-rules-engine",
  limit: "hand-inlined (limit)",
};

const cells = ({ what, goal, measured, jsonRules = "", limit = "" }: Figure): readonly string[] => [
  what,
  goal,
  measured,
  jsonRules,
  limit,
];

/** The table for a console: columns aligned. */
export function asText(figures: readonly Figure[]): string {
  const rows = [head, ...figures].map(cells);
  const widths = cells(head).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

/** The same as a Markdown table, its columns aligned as the formatter leaves them. */
export function asMarkdown(figures: readonly Figure[]): string {
  const rows = [head, ...figures].map(cells);
  const widths = cells(head).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}
