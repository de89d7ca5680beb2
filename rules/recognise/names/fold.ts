/** Letters that Unicode does not take apart into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The text as names are compared: lower case, full-width forms narrowed, accents, invisible characters and the signs of
 * trade and service marks (which would be written out as letters) removed.
 * Total: any string, even one with lone surrogates, has a folded form.
 */
export function fold(text: string): string {
  const lowerCase = text.toLowerCase();
  if (isAscii(lowerCase)) return lowerCase;
  return lowerCase
    .replaceAll(/[\u2122\u2120]/gu, " ")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, "")
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** Whether a text is plain letters, digits, signs and spaces. */
export function isAscii(text: string): boolean {
  return /^[\t-\r -~]*$/.test(text);
}
