import type { Table } from "../table.ts";
import type { Compared } from "./compare.ts";

/** The comparison as a table for people. */
export function comparedTable(compared: readonly Compared[]): Table {
  const rows = compared.map(({ name, stored, measured, isMet }) => [
    isMet ? "holds" : "FAILS",
    name,
    stored === undefined ? "not stored" : said(stored),
    measured === undefined ? "not measured" : said(measured),
    stored === undefined || measured === undefined ? "" : change(measured / stored),
  ]);
  return [["", "ratio or size (less is better)", "stored", "now", "change"], ...rows];
}

/** Three figures, and never as a power of ten. */
function said(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

function change(times: number): string {
  const percent = Math.round((times - 1) * 100);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}
