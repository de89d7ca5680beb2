import type { ProductRow, RefusedRow } from "./row.ts";
import { splitSubstances } from "./split-substances.ts";

/** Lists of grasses and pollens run to thousands of letters; a name that a person types does not. */
const LONGEST_NAME = 200;
const LONGEST_SUBSTANCES = 4000;

/** A product of these names, unless no name or no substance can be used. */
export function productRow(
  line: number,
  names: readonly string[],
  substances: string | readonly string[],
  shortName?: string,
): ProductRow | RefusedRow {
  const usable = names.map(tidy).filter((name) => name !== "");
  const list = typeof substances === "string" ? splitSubstances(substances) : substances.map(tidy);
  if (usable.length === 0) return { line, refused: "no name" };
  if (!usable.some((name) => /\p{L}/u.test(name))) return { line, refused: "a name without a letter" };
  if (usable.some((name) => name.length > LONGEST_NAME))
    return { line, refused: "a name longer than 200 signs" };
  if (list.length === 0) return { line, refused: "no active substance" };
  if (list.join().length > LONGEST_SUBSTANCES)
    return { line, refused: "more substances than one product has" };
  return {
    line,
    names: usable,
    substances: list,
    ...(shortName !== undefined && { shortName: tidy(shortName) }),
  };
}

function tidy(text: string): string {
  return text.replaceAll(/[\p{Z}\p{Cc}]+/gu, " ").trim();
}
