const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
const vowels = Array.from("aeiouy");

/** Rows of the keyboard; a letter's neighbours stand beside it in its row or touch it in the next. */
const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Spellings of one sound, either for the other. */
const sounds = [
  ["ph", "f"],
  ["c", "k"],
  ["c", "s"],
  ["s", "z"],
  ["x", "z"],
  ["x", "ks"],
  ["y", "i"],
  ["ae", "e"],
  ["qu", "k"],
  ["th", "t"],
  ["pam", "pan"],
  ["pam", "pine"],
  ["lam", "lan"],
  ["pine", "pin"],
  ["ine", "in"],
  ["ate", "at"],
  ["ium", "um"],
] as const;

/** Every text that one deletion, insertion, substitution or swap of neighbours over a to z makes of it, each once. */
export function allSingleEdits(name: string): readonly string[] {
  const edited = new Set<string>();
  for (let at = 0; at <= name.length; at += 1) {
    edited.add(deleted(name, at)).add(swapped(name, at));
    for (const letter of letters) edited.add(inserted(name, at, letter)).add(replaced(name, at, letter));
  }
  edited.delete(name);
  return [...edited];
}

/** One edit: its kind, its place and its letter each drawn evenly. */
export function evenEdit(name: string, random: () => number): string {
  const kind = pick([deleted, inserted, replaced, swapped], random);
  const places = kind === inserted ? name.length + 1 : kind === swapped ? name.length - 1 : name.length;
  return kind(name, Math.floor(random() * places), pick(letters, random));
}

/** One edit as people make it: a neighbouring key, a letter doubled or dropped, a sound spelled otherwise. */
export function humanEdit(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = name.charAt(at);
  const kind = pick(["key", "double", "drop", "drop", "swap", "vowel", "vowel", "sound", "sound"], random);
  if (kind === "key") return replaced(name, at, pick(keysBeside(letter), random));
  if (kind === "double") return inserted(name, at, letter);
  if (kind === "drop") return deleted(name, at);
  if (kind === "swap") return swapped(name, at);
  if (kind === "vowel") return vowels.includes(letter) ? replaced(name, at, pick(vowels, random)) : name;
  const [one, other] = pick(sounds, random);
  return random() < 0.5 ? name.replace(one, other) : name.replace(other, one);
}

function keysBeside(letter: string): readonly string[] {
  const row = rows.findIndex((keys) => keys.includes(letter));
  const at = rows[row]?.indexOf(letter) ?? -1;
  const beside = [rows[row]?.[at - 1], rows[row]?.[at + 1], rows[row - 1]?.[at], rows[row + 1]?.[at]];
  const found = beside.filter((key) => key !== undefined);
  return found.length > 0 ? found : [letter];
}

const deleted = (name: string, at: number): string => name.slice(0, at) + name.slice(at + 1);
const inserted = (name: string, at: number, letter: string): string =>
  name.slice(0, at) + letter + name.slice(at);
const replaced = (name: string, at: number, letter: string): string =>
  at < name.length ? name.slice(0, at) + letter + name.slice(at + 1) : name;
const swapped = (name: string, at: number): string =>
  at + 1 < name.length
    ? name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
    : name;

function pick<T>(from: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error("Nothing to pick from.");
  return picked;
}
