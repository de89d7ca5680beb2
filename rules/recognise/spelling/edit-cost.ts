import { letterCount, type Letters, lettersOf } from "./letters.ts";

/** What one slip costs, measured against a letter that was typed for no reason at all, which costs 1. */
const costs = {
  vowelForVowel: 0.6,
  soundForSound: 0.6,
  keyBeside: 0.8,
  doubled: 0.5,
  swap: 0.7,
  mute: 0.75,
  vowelLost: 0.85,
  atBeginning: 0.1,
  seenAlike: 0.1,
} as const;

const vowels = "aeiouy";
const muteLetters = "he";
const likeSounds = ["ckq", "sz", "cs", "xz", "xs", "dt", "bp", "vf", "vw", "mn", "gj", "iy", "lr"];
/** Digits that are read, or meant, as letters: "val1um", "cl0nazepam". */
const digitsSeenAsLetters = ["0o", "1l", "1i", "3e", "4a", "5s", "8b"];
/** Two letters that run into one where print is small: "diazeparn". */
const pairsSeenAsOne = ["rnm", "cld", "vvw"].map(lettersOf);
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const none = letterCount;
/** By two letters the one that they look like, and by a letter the two that look like it; `none` for most. */
const oneSeenIn = new Uint8Array(letterCount * letterCount).fill(none);
const firstSeenIn = new Uint8Array(letterCount).fill(none);
const secondSeenIn = new Uint8Array(letterCount).fill(none);
for (const [first = none, second = none, one = none] of pairsSeenAsOne) {
  oneSeenIn[first * letterCount + second] = one;
  firstSeenIn[one] = first;
  secondSeenIn[one] = second;
}

const costOfReplacing = replacingCosts();
const costOfLosing = losingCosts();

let rowBeforeLast = new Float64Array(64);
let lastRow = new Float64Array(64);
let row = new Float64Array(64);

/**
 * How far the typed letters lie from a name by the slips of hand, ear and eye: 0 for the same, about 1 for each slip,
 * less for a likely one. Infinity when it would be more than `most`. With `mayContinue` the name may be longer, and
 * what follows costs nothing.
 */
export function editCost(typed: Letters, name: Letters, most: number, mayContinue: boolean): number {
  const height = typed.to - typed.from;
  const width = Math.min(name.to - name.from, height + Math.ceil(most * 2));
  if (row.length <= width) growRows(width + 1);
  for (let column = 0; column <= width; column += 1) {
    lastRow[column] = column === 0 ? 0 : (lastRow[column - 1] ?? 0) + losing(name, column - 1);
  }
  for (let down = 1; down <= height; down += 1) {
    const lowest = fillRow(typed, name, down, width);
    if (lowest > most) return Infinity;
    [rowBeforeLast, lastRow, row] = [lastRow, row, rowBeforeLast];
  }
  const cost = mayContinue ? lowestOf(lastRow, width) : lastCost(name, width);
  return cost <= most ? cost : Infinity;
}

function fillRow(typed: Letters, name: Letters, down: number, width: number): number {
  const letter = typed.letters[typed.from + down - 1] ?? 0;
  const before = down > 1 ? (typed.letters[typed.from + down - 2] ?? 0) : -1;
  const costOfExtra = losing(typed, down - 1);
  const seenAs = before === -1 ? none : (oneSeenIn[before * letterCount + letter] ?? none);
  const first = firstSeenIn[letter] ?? none;
  const second = secondSeenIn[letter] ?? none;
  row[0] = (lastRow[0] ?? 0) + costOfExtra;
  let lowest = row[0];
  for (let column = 1; column <= width; column += 1) {
    const wanted = name.letters[name.from + column - 1] ?? 0;
    let cost = lastRow[column - 1] ?? 0;
    if (letter !== wanted) {
      cost += costOfReplacing[letter * letterCount + wanted] ?? 1;
      if (down === 1 && column === 1) cost += costs.atBeginning;
    }
    cost = Math.min(
      cost,
      (lastRow[column] ?? 0) + costOfExtra,
      (row[column - 1] ?? 0) + losing(name, column - 1),
    );
    if (down > 1 && column > 1 && before === wanted && letter === name.letters[name.from + column - 2]) {
      cost = Math.min(cost, (rowBeforeLast[column - 2] ?? 0) + (letter === before ? 0 : costs.swap));
    }
    if (wanted === seenAs) cost = Math.min(cost, (rowBeforeLast[column - 1] ?? 0) + costs.seenAlike);
    if (wanted === second && column > 1 && name.letters[name.from + column - 2] === first)
      cost = Math.min(cost, (lastRow[column - 2] ?? 0) + costs.seenAlike);
    row[column] = cost;
    if (cost < lowest) lowest = cost;
  }
  return lowest;
}

/** What it costs when this letter stands in one text and not in the other. */
function losing({ letters, from }: Letters, at: number): number {
  const letter = letters[from + at] ?? 0;
  if (at === 0) return (costOfLosing[letter] ?? 1) + costs.atBeginning;
  return letter === letters[from + at - 1] ? costs.doubled : (costOfLosing[letter] ?? 1);
}

function lastCost(name: Letters, width: number): number {
  return width < name.to - name.from ? Infinity : (lastRow[width] ?? Infinity);
}

function lowestOf(costsOfRow: Float64Array, width: number): number {
  let lowest = Infinity;
  for (let column = 0; column <= width; column += 1)
    lowest = Math.min(lowest, costsOfRow[column] ?? Infinity);
  return lowest;
}

function growRows(width: number): void {
  rowBeforeLast = new Float64Array(width * 2);
  lastRow = new Float64Array(width * 2);
  row = new Float64Array(width * 2);
}

function replacingCosts(): Float64Array {
  const found = new Float64Array(letterCount * letterCount).fill(1);
  const allow = (group: string, cost: number): void => {
    const letters = lettersOf(group);
    for (const one of letters) for (const other of letters) found[one * letterCount + other] = cost;
  };
  for (const [at, keys] of keyRows.entries()) {
    for (let key = 0; key < keys.length; key += 1) {
      allow(keys.slice(key, key + 2), costs.keyBeside);
      const below = keyRows[at + 1]?.slice(Math.max(key - 1, 0), key + 1) ?? "";
      for (const other of below.split("")) allow(keys.charAt(key) + other, costs.keyBeside);
    }
  }
  for (const group of likeSounds) allow(group, costs.soundForSound);
  allow(vowels, costs.vowelForVowel);
  for (const pair of digitsSeenAsLetters) allow(pair, costs.seenAlike);
  return found;
}

function losingCosts(): Float64Array {
  const found = new Float64Array(letterCount).fill(1);
  for (const letter of lettersOf(vowels)) found[letter] = costs.vowelLost;
  for (const letter of lettersOf(muteLetters)) found[letter] = costs.mute;
  return found;
}
