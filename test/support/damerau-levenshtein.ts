/**
 * The fewest deletions, insertions, substitutions and swaps of neighbours that turn one text into the other, letters
 * being free to be edited again. The textbook table, so that faster code can be held against it.
 */
export function damerauLevenshtein(one: string, other: string): number {
  const far = one.length + other.length;
  const table = Array.from({ length: one.length + 2 }, () => new Array<number>(other.length + 2).fill(far));
  const at = (row: number, column: number): number => table[row + 1]?.[column + 1] ?? far;
  const set = (row: number, column: number, distance: number): void => {
    const cells = table[row + 1];
    if (cells !== undefined) cells[column + 1] = distance;
  };
  for (let row = 0; row <= one.length; row += 1) set(row, 0, row);
  for (let column = 0; column <= other.length; column += 1) set(0, column, column);

  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= one.length; row += 1) {
    let lastColumn = 0;
    for (let column = 1; column <= other.length; column += 1) {
      const swapRow = lastRowOf.get(other.charAt(column - 1)) ?? 0;
      const swapColumn = lastColumn;
      const isSame = one[row - 1] === other[column - 1];
      if (isSame) lastColumn = column;
      const swapped = at(swapRow - 1, swapColumn - 1) + (row - swapRow - 1) + 1 + (column - swapColumn - 1);
      const replaced = at(row - 1, column - 1) + (isSame ? 0 : 1);
      set(row, column, Math.min(replaced, at(row, column - 1) + 1, at(row - 1, column) + 1, swapped));
    }
    lastRowOf.set(one.charAt(row - 1), row);
  }
  return at(one.length, other.length);
}
