import { describe, expect, it } from "vitest";
import { readMedications } from "../../../rules/resolve/read-medicines.ts";

function read(value: unknown) {
  const unreadable: string[] = [];
  return { ...readMedications(value, unreadable), unreadable };
}
const xanax = { id: "a", typed: "xanax" };
const readEntry = (answers: object) => {
  const { entries, unreadable } = read({ list: "listed", entries: [{ ...xanax, ...answers }] });
  return { entry: entries[0], unreadable };
};

describe("an answer about one medicine", () => {
  const saidTime = { said: "exact", date: "2026-11-20", time: "21:30" };
  const plan = { plan: "other", inWords: "half a tablet", date: "2026-11-12" };

  it.each<[string, unknown, unknown, string]>([
    ["confirmedDrugIds", ["alprazolam"], "alprazolam", ""],
    ["classification", { as: "drug", by: "Dana Cole" }, { as: "drugs", by: "Dana Cole" }, ".as"],
    ["classification", { as: "not-a-sedative", by: "Dana Cole" }, { as: "drug", by: " " }, ".by"],
    ["classification", { as: "drug", by: "D" }, { as: "drug" }, ".by"],
    ["pattern", "as-needed", "sometimes", ""],
    ["daysUsedInLast14", 0, -1, ""],
    ["daysUsedInLast14", 14, 15, ""],
    ["daysUsedInLast14", "not-sure", "never", ""],
    ["dose", { amount: 0.5, unit: "mg" }, { amount: 0.5, unit: "µg" }, ".unit"],
    ["dose", { amount: 25, unit: "mcg/h" }, { amount: "25", unit: "mcg/h" }, ".amount"],
    ["dose", { amount: 1, unit: "tablets" }, { amount: 1 }, ".unit"],
    ["dosesPerDay", 0, -1, ""],
    ["dosesPerDay", "not-sure", Infinity, ""],
    ["usedSince", "years", "ages", ""],
    ["supply", "street", "a friend", ""],
    ["takenFor", ["sleep", "pain"], "sleep", ""],
    ["takenFor", [], ["fun"], "[0]"],
    ["missedOrCutInLast28Days", "yes", true, ""],
    ["wasRegularBeforeStopping", "no", 0, ""],
    ["isExtendedRelease", "not-sure", "perhaps", ""],
    ["form", "patch", "plaster", ""],
    ["prescribersPlan", plan, { ...plan, plan: "stop" }, ".plan"],
    ["prescribersPlan", { plan: "none-known" }, { ...plan, date: "2026-02-30" }, ".date"],
    ["premedication", { status: "given", byWhom: "A. L." }, { status: "taken" }, ".status"],
    ["premedication", { status: "planned" }, { status: "given", byWhom: 5 }, ".byWhom"],
    ["takenToday", "yes", "yes, at 7", ""],
    ["isInDoseEscalation", "no", [], ""],
    ["lastDose", saidTime, undefined, ""],
  ])("%s: %o is read, %o is named and counts as not asked", (name, readable, not, part) => {
    expect(readEntry({ [name]: readable })).toEqual({
      entry: { ...xanax, [name]: readable },
      unreadable: [],
    });
    const unreadable = not === undefined ? [] : [`.entries[0].${name}${part}`];
    expect(readEntry({ [name]: not })).toEqual({ entry: xanax, unreadable });
  });

  it("a last dose that cannot be read is one that nobody is sure of", () => {
    expect(readEntry({ lastDose: { ...saidTime, time: "25:00" } })).toEqual({
      entry: { ...xanax, lastDose: { said: "not-sure" } },
      unreadable: [".entries[0].lastDose.time"],
    });
  });
});

describe("an entry", () => {
  it("that can be read is given back itself", () => {
    expect(read({ list: "listed", entries: [xanax] }).entries[0]).toBe(xanax);
  });

  it.each<[unknown, object, readonly string[]]>([
    [{ id: 5, typed: "xanax" }, { id: "entry-2", typed: "xanax" }, [".entries[1].id"]],
    [{ typed: "xanax" }, { id: "entry-2", typed: "xanax" }, [".entries[1].id"]],
    [{ id: "b", typed: 5 }, { id: "b", typed: "" }, [".entries[1].typed"]],
    [null, { id: "entry-2", typed: "" }, [".entries[1]"]],
    ["xanax", { id: "entry-2", typed: "" }, [".entries[1]"]],
  ])("%o stays on the list as %o", (entry, kept, unreadable) => {
    expect(read({ list: "listed", entries: [xanax, entry] })).toEqual({
      list: "listed",
      entries: [xanax, kept],
      unreadable,
    });
  });
});

describe("the list", () => {
  it.each<[unknown, object]>([
    [
      { list: "listed", entries: [xanax] },
      { list: "listed", entries: [xanax], unreadable: [] },
    ],
    [
      { list: "confirmed-none", entries: [] },
      { list: "confirmed-none", entries: [], unreadable: [] },
    ],
    [
      { list: "confirmed-none", entries: [xanax] },
      { list: "listed", entries: [xanax], unreadable: [".list"] },
    ],
    [
      { list: "declined", entries: [xanax] },
      { list: "declined", entries: [xanax], unreadable: [] },
    ],
    [
      { list: "no-answer", entries: [] },
      { list: "no-answer", entries: [], unreadable: [] },
    ],
    [
      { list: "long", entries: [xanax] },
      { list: "not-asked", entries: [xanax], unreadable: [".list"] },
    ],
    [{ entries: [xanax] }, { list: "not-asked", entries: [xanax], unreadable: [".list"] }],
    [
      { list: "listed", entries: "none" },
      { list: "not-asked", entries: [], unreadable: [".entries"] },
    ],
    [null, { list: "not-asked", entries: [], unreadable: [""] }],
  ])("%o is read as %o", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it.each([
    "isComplete",
    "onlyNowAndThen",
    "fromSomeoneElse",
    "stoppedRecently",
    "forAnxietySleepOrSeizures",
  ])("%s is answered yes, no or not sure", (question) => {
    const list = { list: "confirmed-none", entries: [] };
    for (const answer of ["yes", "no", "not-sure"])
      expect(read({ ...list, [question]: answer })).toEqual({ ...list, [question]: answer, unreadable: [] });
    expect(read({ ...list, [question]: "maybe" })).toEqual({ ...list, unreadable: [`.${question}`] });
  });
});
