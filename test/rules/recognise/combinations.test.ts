import { describe, expect, test } from "vitest";
import type { Drug } from "../../../rules/drug.ts";
import { recognise } from "../../../rules/recognise/index.ts";
import { coreVocabulary } from "../../../rules/recognise/vocabulary/core.ts";

const classesOf = (drugs: readonly Drug[]) =>
  [...new Set(drugs.flatMap(({ classes }) => classes))].filter((each) => each !== "none").toSorted();

const drugsIn = (typed: string): readonly Drug[] => {
  const read = recognise(typed);
  if (read.state === "unrecognised") return [];
  return read.state === "recognised" ? read.drugs : [...read.alsoRecognised, ...read.candidates];
};

const ordersOf = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.length < 2
    ? [parts]
    : parts.flatMap((part) =>
        ordersOf(parts.filter((other) => other !== part)).map((rest) => [part, ...rest]),
      );

const joints = [" + ", "/", " and ", " "];

/** In a drop for the eye, timolol is not the tablet for the heart that its name alone stands for. */
const isEyeDrop = ({ describedAs }: Drug) => describedAs === "glaucoma medicine";

const combinations = [...coreVocabulary().drugsById.values()]
  .filter((drug) => !isEyeDrop(drug))
  .flatMap(({ name, spellings }) => [name, ...spellings].map((written) => written.split(/ \+ | and /u)))
  .filter((ingredients) => ingredients.length > 1)
  .filter((ingredients) => ingredients.every((each) => recognise(each).state === "recognised"));

const misread = (ingredients: readonly string[]) => {
  const expected = classesOf(ingredients.flatMap(drugsIn)).join();
  return ordersOf(ingredients).flatMap((order) =>
    joints
      .map((joint) => order.join(joint))
      .filter((typed) => classesOf(drugsIn(typed)).join() !== expected)
      .map((typed) => `${typed}: ${classesOf(drugsIn(typed)).join()} instead of ${expected}`),
  );
};

describe("C01 a combination written by its ingredients has the classes of each of them, and no other", () => {
  test("every combination of the tables, in any order and however it is joined", () => {
    expect(combinations.length).toBeGreaterThan(150);
    expect(combinations.flatMap(misread)).toEqual([]);
  });

  test.each([
    ["alprazolam", "sulpiride"],
    ["etizolam", "propranolol"],
    ["diazepam", "pyridoxine"],
    ["bromazepam", "propantheline"],
    ["amitriptyline", "diazepam", "perphenazine"],
    ["aviptadil", "phentolamine"],
  ])("%s with %s", (...ingredients) => {
    expect(misread(ingredients)).toEqual([]);
  });

  test.each([
    ["escitalopram", "clonazepam"],
    ["sertraline", "alprazolam"],
    ["paroxetine", "clonazepam"],
    ["melatonin", "alprazolam"],
    ["imipramine", "diazepam"],
    ["ketamine", "midazolam"],
  ])("%s and %s stay two medicines, each under its own name", (one, other) => {
    for (const joint of joints)
      expect(drugsIn(`${one}${joint}${other}`).map(({ id }) => id)).toEqual([one, other]);
  });

  test.each([
    ["amitriptyline/chlordiazepoxide", "chlordiazepoxide-amitriptyline"],
    ["chlordiazepoxide/clidinium", "chlordiazepoxide-clidinium"],
    ["propranolol clonazepam", "clonazepam-propranolol"],
    ["Petril Beta", "clonazepam-propranolol"],
    ["Adepsique", "diazepam-amitriptyline-perphenazine"],
  ])("%s is one product", (typed, id) => {
    expect(drugsIn(typed).map((drug) => drug.id)).toEqual([id]);
  });
});
