import { beforeAll, expect, it } from "vitest";
import { blankDraft } from "../../../../src/client/kiosk/answers/draft.ts";
import { typeName } from "../../../../src/client/kiosk/medicines/adding/name-answer.ts";
import { type Entry, entryOf, withEntry } from "../../../../src/client/kiosk/medicines/list/entries.ts";
import { medicinePages } from "../../../../src/client/kiosk/medicines/medicine-pages.ts";
import { loadNames } from "../../../../src/client/kiosk/medicines/names/load-names.ts";
import { openMedicines } from "./open-medicines.tsx";

beforeAll(loadNames);

/** What is asked about a medicine by this name and use, in order: "how", "last-dose". */
function questionsAbout(typed: string, answers: Omit<Entry, "id" | "typed">): readonly string[] {
  const draft = typeName(blankDraft, "m1", typed);
  const entry = entryOf(draft, "m1");
  if (entry === undefined) throw new Error(`${typed} is not listed.`);
  return medicinePages(withEntry(draft, { ...entry, ...answers }))
    .filter(({ group }) => group === "m1")
    .map(({ id }) => id.replace("medicine.m1.", ""));
}

const inFull = [
  "name",
  "how",
  "last-dose",
  "days-used",
  "used-since",
  "supply",
  "taken-for",
  "missed-or-cut",
];

it.each(["regular", "as-needed", "not-sure"] as const)(
  "C04 a sedative whose use is %s is asked about in full",
  (pattern) => {
    expect(questionsAbout("zaleplon", { pattern })).toEqual(inFull);
  },
);

it("C04 a sedative that was taken just once is asked for its time, its source and its purpose", () => {
  expect(questionsAbout("zaleplon", { pattern: "one-off" })).toEqual([
    "name",
    "how",
    "last-dose",
    "supply",
    "taken-for",
  ]);
});

it("C04 a sedative that was stopped is asked for when, and whether it was regular before", () => {
  expect(questionsAbout("zaleplon", { pattern: "stopped" })).toEqual([
    "name",
    "how",
    "last-dose",
    "regular-before",
    "used-since",
    "supply",
    "taken-for",
  ]);
});

it.each([
  "estazolam",
  "zopiclone",
  "oxycodone",
  "phenobarbital",
  "gabapentin",
  "tizanidine",
  "diphenhydramine",
  "quetiapine",
  "mirtazapine",
  "suvorexant",
  "cannabis",
  "sodium oxybate",
])("C04 %s taken only when needed is asked about in full", (typed) => {
  expect(questionsAbout(typed, { pattern: "as-needed" })).toEqual(inFull);
});

it.each(["blue tablet", "zzyzx", "metformin + zzyzx", "name not known"])(
  "C02 C04 what nobody knows by its name (“%s”) is asked about like a sedative",
  (typed) => {
    expect(questionsAbout(typed, { pattern: "as-needed" })).toEqual(inFull);
  },
);

it("C04 what makes nobody sleepy is asked for its use and its time alone", () => {
  expect(questionsAbout("metformin", { pattern: "regular" })).toEqual(["name", "how", "last-dose"]);
});

it.each(["lisinopril", "insulin", "gliclazide"])("%s is asked for today", (typed) => {
  expect(questionsAbout(typed, { pattern: "regular" })).toEqual(["name", "how", "taken-today"]);
  expect(questionsAbout(typed, { pattern: "stopped" })).toEqual(["name", "how", "last-dose"]);
});

it("semaglutide is asked whether the dose went up", () => {
  expect(questionsAbout("semaglutide", { pattern: "regular" })).toEqual([
    "name",
    "how",
    "last-dose",
    "dose-raised",
  ]);
});

it("pseudoephedrine and memantine are asked for where they are from", () => {
  for (const typed of ["pseudoephedrine", "memantine"])
    expect(questionsAbout(typed, { pattern: "regular" })).toEqual(["name", "how", "last-dose", "supply"]);
});

it("an answer that was given stays to be seen when it is no longer asked for", () => {
  const questions = questionsAbout("zaleplon", { pattern: "one-off", daysUsedInLast14: 5 });
  expect(questions).toContain("days-used");
});

it("C04 stores what was said in the words of the intake", async () => {
  const { answer, answerDirect, goOn, name, tick, send } = await openMedicines();
  await answer("Yes, I will type them in");
  await name("zaleplon from my sister");
  await answer("Only when I need it");
  await answer("2 or 3 days ago");
  await answer("3");
  await answer("A few months");
  await answer("From another person, who had it prescribed");
  await tick("Sleep");
  await tick("Worry or nerves (anxiety)");
  await goOn();
  await answer("No");
  await answer("That is all of them");
  await answerDirect("Yes", "Yes", "No", "Yes");
  expect(await send()).toEqual({
    list: "listed",
    isComplete: "yes",
    entries: [
      {
        id: "m1",
        typed: "zaleplon from my sister",
        pattern: "as-needed",
        lastDose: { said: "2-3-days-ago", saidAt: expect.stringMatching(/Z$/) as unknown },
        daysUsedInLast14: 3,
        usedSince: "months",
        supply: "someone-else",
        takenFor: ["anxiety", "sleep"],
        missedOrCutInLast28Days: "no",
      },
    ],
    onlyNowAndThen: "yes",
    fromSomeoneElse: "yes",
    stoppedRecently: "no",
    forAnxietySleepOrSeizures: "yes",
  });
});
