import { letterAt, letterCount, type Letters } from "./letters.ts";

const numberOf = (letter: string): number => letterAt(letter, 0);

/**
 * How a name sounds, roughly, in the letters it would then be written with: "zanaks" for Xanax, "klonopin" for
 * Klonopin and "clonopin", "fenobarbital". Doubled letters count once, a last e and most h are not heard, what is no
 * letter stays. Writes letter numbers from a place on, at most two for each letter, and returns where they end.
 */
export function writeSound({ letters, from, to }: Letters, sound: Uint8Array, start: number): number {
  let end = start;
  for (let at = from; at < to; at += 1) {
    const letter = letters[at] ?? 0;
    const next = at + 1 < to ? (letters[at + 1] ?? 0) : none;
    if (letter === next) continue;
    const both = next === none ? 0 : (pairSounds[letter * letterCount + next] ?? 0);
    if (both !== 0) {
      sound[end++] = both;
      at += 1;
      continue;
    }
    switch (letter) {
      case c:
        sound[end++] = next === e || next === i || next === y ? s : k;
        break;
      case e:
        if (next !== none || at - from <= lastShortPlace) sound[end++] = e;
        break;
      case h:
        if (at === from) sound[end++] = h;
        break;
      case x:
        sound[end++] = at === from ? z : k;
        if (at !== from) sound[end++] = s;
        break;
      default:
        sound[end++] = singleSounds[letter] ?? letter;
    }
  }
  return end;
}

/**
 * The same with every run of vowels as one, and sounds that differ only in voice as one: what two hearers agree on.
 * Takes a sound; writes letter numbers from a place on, and returns where they end.
 */
export function writeRoughSound({ letters, from, to }: Letters, rough: Uint8Array, start: number): number {
  let end = start;
  let last = none;
  for (let at = from; at < to; at += 1) {
    const heard = roughLetters[letters[at] ?? 0] ?? 0;
    if (heard !== last) rough[end++] = heard;
    last = heard;
  }
  return end;
}

/** The sound and the rough sound of letters. */
export function soundsOf(letters: Uint8Array): { readonly sound: Uint8Array; readonly rough: Uint8Array } {
  const sound = new Uint8Array(2 * letters.length);
  const heard = sound.subarray(0, writeSound({ letters, from: 0, to: letters.length }, sound, 0));
  const rough = new Uint8Array(heard.length);
  const end = writeRoughSound({ letters: heard, from: 0, to: heard.length }, rough, 0);
  return { sound: heard, rough: rough.subarray(0, end) };
}

const none = 255;
/** A last e is heard in a short word. */
const lastShortPlace = 2;
const c = numberOf("c");
const e = numberOf("e");
const h = numberOf("h");
const i = numberOf("i");
const k = numberOf("k");
const s = numberOf("s");
const x = numberOf("x");
const y = numberOf("y");
const z = numberOf("z");

/** By two letters what they sound like together, 0 for nothing of its own. */
const pairSounds = new Uint8Array(letterCount * letterCount);
for (const [pair, heard] of Object.entries({ ae: "e", oe: "e", ck: "k", ph: "f", qu: "k" }))
  pairSounds[letterAt(pair, 0) * letterCount + letterAt(pair, 1)] = numberOf(heard);

const singleSounds = heardAs({ q: "k", w: "v", y: "i" });
const roughLetters = heardAs({
  ...{ e: "a", i: "a", o: "a", u: "a" },
  ...{ d: "t", z: "s", b: "p", v: "f", g: "k", j: "k", n: "m" },
});

function heardAs(others: Readonly<Record<string, string>>): Uint8Array {
  const letters = Uint8Array.from({ length: letterCount }, (_, letter) => letter);
  for (const [letter, heard] of Object.entries(others)) letters[numberOf(letter)] = numberOf(heard);
  return letters;
}
