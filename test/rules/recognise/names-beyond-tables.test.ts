import { expect, test } from "vitest";
import {
  coreVocabulary,
  namesBeyondTables,
  recognise,
  type RegisterGroup,
  withRegister,
  writeRegisterText,
} from "../../../rules/recognise/index.ts";

const core = coreVocabulary();
const group = (substances: string, ...names: string[]): RegisterGroup => ({
  substances: substances.split("; "),
  names,
});
const beyond = (...groups: RegisterGroup[]) => namesBeyondTables(groups, core);
const reading = (name: string, groups: readonly RegisterGroup[]) => {
  const vocabulary = withRegister(core, { text: writeRegisterText(groups), sha256: "0".repeat(64) });
  const found = recognise(name, vocabulary);
  if (found.state === "unrecognised") return found.state;
  const drugs = found.state === "recognised" ? found.drugs : found.candidates;
  return [found.state, ...drugs.map(({ id }) => id).toSorted()];
};

test("names that the tables read as the same substances are left out, and groups that lose all of them", () => {
  expect(
    beyond(
      group("LORAZEPAM", "Ativan", "Lorazepam Tablets", "Quietamil"),
      group("DIAZEPAM", "Valium", "DIAZEPAM INJECTION 5 MG/ML"),
    ),
  ).toEqual([group("LORAZEPAM", "Quietamil")]);
});

test.each([
  ["of other substances than the tables say", group("CETIRIZINE HYDROCHLORIDE", "Xanax")],
  ["with a word that the tables do not know", group("LORAZEPAM", "Lorazepam Quietamil")],
  ["that only asks in the tables", group("HYDROXYZINE HYDROCHLORIDE", "Atarax")],
  ["that leave out a substance of the group", group("LORAZEPAM; CETIRIZINE", "Lorazepam Tablets")],
  ["of a substance that no table has", group("ZZYZXAMINE", "Zzyzxamine Tablets")],
  ["close to a name of the tables", group("LORAZEPAM", "Lorazepan")],
])("C01 a name %s is kept", (_what, kept) => {
  expect(beyond(kept)).toEqual([kept]);
});

test("C01 a name that stands for two sets of substances is kept in both, unless the tables read both", () => {
  const groups = [group("LORAZEPAM", "Lorazepam Tablets"), group("CETIRIZINE", "Lorazepam Tablets")];
  expect(beyond(...groups)).toEqual(groups);
});

test("C01 every name reads the same with the shortened register as with the whole one", () => {
  const groups = [
    group("LORAZEPAM", "Ativan", "APO-LORAZEPAM SUBLINGUAL 1MG", "Quietamil", "Lorazepam Tablets"),
    group("CETIRIZINE", "Xanax", "Zyrtec", "Allergy Relief", "Lorazepam Tablets"),
    group("DIAZEPAM; CETIRIZINE", "Valium Tablets", "Zyrtec"),
  ];
  for (const name of groups.flatMap(({ names }) => names))
    expect([name, reading(name, beyond(...groups))]).toEqual([name, reading(name, groups)]);
});
