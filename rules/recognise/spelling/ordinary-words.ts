const words: ReadonlySet<string> = new Set("water later volume".split(" "));

/** Whether a folded word is an everyday word that lies close to the name of a drug: it is no misspelling of it. */
export function isOrdinaryWord(word: string): boolean {
  return words.has(word);
}
