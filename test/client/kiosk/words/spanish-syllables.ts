/** Syllables of a Spanish word: each strong or accented vowel is one, and takes the weak ones beside it along. */
export function spanishSyllables(word: string): number {
  const spoken = word.toLowerCase().replaceAll(/(?<=q)u|(?<=g)u(?=[eiéí])|y(?=[aeiouáéíóú])/g, "");
  const runs = spoken.match(/[aeiouáéíóúüy]+/g) ?? [];
  return runs.reduce((sum, run) => sum + (run.match(/[aeoáéóíú]/g)?.length ?? 1), 0);
}
