import { ordinaryWords } from "../../data/ordinary-words.ts";
import { isLabelWord, saltMetals } from "../names/label-words.ts";

const shortest = 3;

/**
 * Whether a register's name, as its key, is one that people also write without meaning the product: ordinary words and
 * words of a label and nothing else, or one or two letters. Such a name counts only as the whole entry, and asks.
 * Salts ("potassium chloride") and initials ("E.E.S.") are no ordinary words.
 */
export function isOrdinaryName(key: string): boolean {
  const words = key.split(" ").filter((word) => !/^[\p{N},]/u.test(word));
  const initials = words.filter((word) => word.length === 1);
  if (words.length === 1 && key.length < shortest) return true;
  if (initials.length > 1 || words.some((word) => saltMetals.has(word))) return false;
  return words.every((word) => ordinaryWords.has(word) || isLabelWord(word));
}
