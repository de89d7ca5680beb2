type Letters = Readonly<Record<string, string>>;

/** Letters of other scripts as they sound. Folding has taken the accents away. */
const bySound: Letters = {
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ж: "zh",
    з: "z",
    и: "i",
    і: "i",
    ї: "i",
    к: "k",
  },
  ...{
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "ch",
  },
  ...{
    ш: "sh",
    щ: "sh",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    є: "e",
    ю: "yu",
    я: "ya",
    ј: "j",
    љ: "l",
    њ: "n",
    џ: "j",
  },
  ...{
    α: "a",
    β: "v",
    γ: "g",
    δ: "d",
    ε: "e",
    ζ: "z",
    η: "i",
    θ: "th",
    ι: "i",
    κ: "k",
    λ: "l",
    μ: "m",
    ν: "n",
  },
  ...{ ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "h", ψ: "ps", ω: "o" },
};

/** Letters of other scripts that look like a Latin one, as capitals or small. */
const byShape: Letters = {
  ...{
    а: "a",
    в: "b",
    е: "e",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
    і: "i",
  },
  ...{
    ј: "j",
    ѕ: "s",
    ԁ: "d",
    ԛ: "q",
    ԝ: "w",
    α: "a",
    β: "b",
    ε: "e",
    ζ: "z",
    η: "h",
    ι: "i",
    κ: "k",
    μ: "m",
  },
  ...{ ν: "n", ο: "o", ρ: "p", τ: "t", υ: "y", χ: "x" },
};

/** Two letters that write one Latin sound. */
const pairs: readonly (readonly [string, string])[] = [
  ["кс", "x"],
  ["дж", "j"],
  ["ντ", "d"],
  ["μπ", "b"],
];

/**
 * A folded word with Cyrillic or Greek letters in Latin ones, by sound and by shape, so "ксанакс" and a "xanax" whose
 * "а" is Cyrillic; empty for a word that has none of these letters or that has letters of other scripts as well.
 */
export function inLatinLetters(word: string): readonly string[] {
  if (/^[a-z0-9]*$/u.test(word)) return [];
  const paired = pairs.reduce((text, [pair, latin]) => text.replaceAll(pair, latin), word);
  const isMixed = /[a-z]/u.test(word);
  const heard = isMixed ? undefined : written(paired, bySound);
  return [...new Set([heard, written(word, byShape)])].filter((latin) => latin !== undefined);
}

function written(word: string, letters: Letters): string | undefined {
  const latin = Array.from(word, (letter) => (/[a-z0-9]/u.test(letter) ? letter : letters[letter]));
  return latin.includes(undefined) ? undefined : latin.join("");
}
