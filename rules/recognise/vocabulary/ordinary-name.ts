import { ordinaryWords } from "../../data/ordinary-words.ts";
import { isLabelWord, saltMetals } from "../names/label-words.ts";
import { firstWordOf } from "../names/name-key.ts";

/** A name of more words is not written by chance. */
const mostWords = 3;
const shortestLetters = 3;

/**
 * Whether a register's name, as its key, is one that people also write without meaning the product: ordinary words and
 * words of a label and nothing else, or one or two letters. Such a name counts only as the whole entry, and asks.
 * Salts ("potassium chloride"), initials ("E.E.S.") and names with a product's number are no ordinary words.
 */
export function isOrdinaryName(key: string): boolean {
  const first = firstWordOf(key);
  if (!isOrdinaryWord(first)) return key.length < shortestLetters;
  const words = key.split(" ");
  if (!words.every(isOrdinaryWord)) return false;
  const letters = words.filter((word) => !isNumber(word));
  if (letters.length > mostWords || words.some(isProductNumber)) return false;
  return (
    letters.filter((word) => word.length === 1).length < 2 && !words.some((word) => saltMetals.has(word))
  );
}

function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word) || isLabelWord(word);
}

function isNumber(word: string): boolean {
  return /^[\p{N},]/u.test(word);
}

function isProductNumber(word: string): boolean {
  return /^\p{N}{3,}$/u.test(word);
}
