/** Numbers as words; folded. */
const numberWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.5, "half halb halbe halben demi demie media medio mezza mezzo meia"],
      [1, "one un une ein eine einen uno una um uma"],
      [2, "two zwei deux dos due dois duas"],
      [3, "three drei trois tres tre"],
      [4, "four vier quatre cuatro quattro quatro"],
      [5, "five funf cinq cinco cinque"],
      [6, "six sechs seis sei"],
      [8, "eight acht huit ocho otto oito"],
      [7, "seven siete sieben sette"],
      [9, "nine nueve neun nove neuf"],
      [10, "ten diez zehn dix dieci"],
      [15, "fifteen quince quinze"],
      [20, "twenty veinte vingt zwanzig"],
      [12, "twelve zwolf douze doce dodici doze"],
    ] as const
  ).flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)),
);

/** "two" is 2; undefined for a word that is no number. */
export function numberOfWord(word: string): number | undefined {
  return numberWords.get(word);
}
