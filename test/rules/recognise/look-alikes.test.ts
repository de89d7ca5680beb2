import { expect, test } from "vitest";
import { brandMixedUp, drugById, recognise } from "../../../rules/recognise/index.ts";

const twinsOf = (typed: string): readonly string[] => {
  const found = recognise(typed);
  return found.state === "recognised" ? found.lookAlikes.map(({ id }) => id) : [];
};

test.each([
  "clonidine",
  "Clonidine 0.1 mg bid prn",
  "clonidine last took this morning",
  "clonidine since January, for blood pressure",
  "clonidine from my friend",
])("C14 “%s” asks whether clonazepam is meant", (typed) => {
  expect(twinsOf(typed)).toContain("clonazepam");
});

test.each([
  ["xanax", ["ranitidine", "lorazepam", "guanfacine", "iloperidone"]],
  ["Zantac", ["alprazolam"]],
  ["Restasis", ["flutoprazepam"]],
  ["clonidine", ["clonazepam", "clozapine", "clobazam", "lorazepam"]],
  ["metformin", []],
])("C14 “%s” is mixed up with %j", (typed, twins) => {
  expect(twinsOf(typed)).toEqual(twins);
});

test.each(["clonidine hydrochloride", "Teva-Clonidine 0.1 mg", "clonidine and lisinopril"])(
  "“%s” was read from a packet or stands beside another name, and does not ask",
  (typed) => {
    expect(twinsOf(typed)).toEqual([]);
  },
);

test.each([
  ["xanax", "guanfacine", "Tenex"],
  ["tenex", "alprazolam", "Xanax"],
  ["xanax", "alprazolam", "Xanax"],
  ["lorazepam", "loratadine", undefined],
  ["xanax", "metformin", undefined],
  ["clonidine", "alprazolam", undefined],
  ["clonidine", "clonazepam", "Klonopin"],
])("C14 the brand mixed up with “%s” among those of %s is %s", (name, id, brand) => {
  const drug = drugById(id);
  expect(drug && brandMixedUp(name, drug)).toBe(brand);
});
