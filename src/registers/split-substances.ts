/** The substances of one cell, parted by semicolons; a semicolon inside brackets belongs to one substance. */
export function splitSubstances(cell: string): readonly string[] {
  const substances: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= cell.length; at += 1) {
    const letter = cell[at];
    if (letter === "(") depth += 1;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === undefined || (letter === ";" && depth === 0)) {
      substances.push(cell.slice(start, at));
      start = at + 1;
    }
  }
  return substances.map((each) => each.replaceAll(/\s+/gu, " ").trim()).filter((each) => each !== "");
}
