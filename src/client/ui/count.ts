/** "1 medicine", "3 medicines"; the number never stands alone at the end of a line. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount}\u00a0${amount === 1 ? one : many}`;
}
