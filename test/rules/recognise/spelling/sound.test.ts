import { expect, test } from "vitest";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";
import { soundsOf } from "../../../../rules/recognise/spelling/sound.ts";

const written = (letters: Uint8Array) =>
  [...letters].map((letter) => String.fromCharCode(letter < 26 ? 97 + letter : 22 + letter)).join("");
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
  ["aeon", "eon"],
  ["cynt", "sint"],
  ["ecky", "eki"],
  ["ceci", "sesi"],
  ["cice", "sis"],
  ["cc", "k"],
  ["whale", "val"],
  ["ahead", "aead"],
  ["xh", "z"],
  ["hx", "hks"],
  ["bee", "be"],
  ["the", "te"],
  ["oxy", "oksi"],
  ["val1um", "val1um"],
])("%s sounds like %s", (name, sound) => {
  expect(soundOf(name)).toBe(sound);
});

test.each([
  ["diazepam", "tiasepem"],
  ["valium", "faleum"],
])("%s is %s to two hearers", (one, other) => {
  expect(roughSoundOf(one)).toBe(roughSoundOf(other));
});

test.each([
  ["tbdpgzs", "tptpks"],
  ["aeon", "am"],
  ["jug", "kak"],
  ["vodka", "fatka"],
  ["val1um", "fal1am"],
])("%s is heard as %s", (name, rough) => {
  expect(roughSoundOf(name)).toBe(rough);
});

test("nothing sounds like nothing", () => {
  expect(soundOf("")).toBe("");
  expect(roughSoundOf("")).toBe("");
});
