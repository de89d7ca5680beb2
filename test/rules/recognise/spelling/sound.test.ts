import { expect, test } from "vitest";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";
import { soundsOf } from "../../../../rules/recognise/spelling/sound.ts";

const written = (letters: Uint8Array) =>
  [...letters].map((letter) => String.fromCharCode(97 + letter)).join("");
const soundOf = (name: string) => written(soundsOf(lettersOf(name)).sound);
const roughSoundOf = (name: string) => written(soundsOf(lettersOf(name)).rough);

test.each([
  ["xanax", "zanaks"],
  ["klonopin", "klonopin"],
  ["clonopin", "klonopin"],
  ["phenobarbital", "fenobarbital"],
  ["quaaludes", "kaludes"],
  ["halcion", "halsion"],
  ["rohypnol", "roipnol"],
  ["nitrazepame", "nitrazepam"],
  ["ace", "ase"],
  ["oestazolam", "estazolam"],
])("%s sounds like %s", (name, sound) => {
  expect(soundOf(name)).toBe(sound);
});

test.each([
  ["diazepam", "tiasepem"],
  ["valium", "faleum"],
])("%s is %s to two hearers", (one, other) => {
  expect(roughSoundOf(one)).toBe(roughSoundOf(other));
});

test("nothing sounds like nothing", () => {
  expect(soundOf("")).toBe("");
  expect(roughSoundOf("")).toBe("");
});
