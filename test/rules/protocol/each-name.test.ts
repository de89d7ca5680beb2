import { describe, expect, it } from "vitest";
import { assess, defaultProtocol, type Advisory, type Medicine } from "../../../rules/index.ts";
import {
  asNeeded,
  assessedAtMs,
  exactly,
  medicine,
  quietIntake,
  withMedicines,
  withToday,
} from "../../support/builders/intake-builder.ts";

function adviceOn(...medicines: readonly Medicine[]): readonly Advisory[] {
  const shaky = withToday(quietIntake(), { ...quietIntake().today, withdrawalSigns: ["tremor"] });
  const entries = medicines.map((entry, index) => ({ ...entry, id: `${entry.typed} ${String(index)}` }));
  return assess(withMedicines(shaky, ...entries), defaultProtocol, assessedAtMs).advisories;
}

describe("C17 a title names a medicine once, however many entries it has", () => {
  const missed: Partial<Medicine> = { missedOrCutInLast28Days: "yes" };
  const lists: readonly (readonly [string, readonly Medicine[]])[] = [
    ["a benzodiazepine and an opioid", [medicine("Xanax"), medicine("alprazolam"), medicine("oxycodone")]],
    ["a Z-drug", [medicine("Ambien"), medicine("zolpidem"), medicine("Ambien CR")]],
    ["a muscle relaxant", [medicine("Flexeril"), medicine("cyclobenzaprine")]],
    [
      "missed doses",
      [medicine("Xanax", missed), medicine("alprazolam", missed), medicine("Xanax XR", missed)],
    ],
    ["a name to confirm", [medicine("calm"), medicine("calm")]],
    ["an unrecognised name", [medicine("blorbex"), medicine("blorbex")]],
  ];

  it.each(lists)("C17 %s", (_when, medicines) => {
    const names = ["ALPRAZolam", "oxyCODONE", "zolpidem", "cyclobenzaprine", "“calm”", "“blorbex”"];
    for (const { findings } of adviceOn(...medicines)) {
      for (const { title, text } of findings) {
        for (const name of names) expect(title.split(name).length, title).toBeLessThanOrEqual(2);
        const [counted = ""] = text.filter((words) => words.includes("add to those of ketamine"));
        for (const name of names) expect(counted.split(name).length, counted).toBeLessThanOrEqual(2);
      }
    }
  });

  it("one drug in two entries is one to leave unchanged", () => {
    const words = JSON.stringify(adviceOn(medicine("Flexeril"), medicine("cyclobenzaprine")));
    expect(words).toContain("Not a reason to change it:");
  });
});

describe("C07 every text about timing names its medicine", () => {
  const given = { pattern: "premedication", premedication: { status: "given" } } as const;
  it("C07 one of each kind, under one heading", () => {
    const timing = adviceOn(
      medicine("clonazepam"),
      medicine("clobazam", { takenFor: ["seizures"] }),
      medicine("alprazolam", { ...asNeeded, lastDose: exactly("2026-11-20T21:30") }),
      medicine("diazepam", { pattern: "stopped", lastDose: exactly("2026-11-10T08:00") }),
      medicine("temazepam", { pattern: "stopped", lastDose: exactly("2026-06-10T08:00") }),
      medicine("tofisopam"),
      medicine("midazolam", { ...given, supply: "this-clinic" }),
      medicine("lorazepam", { ...asNeeded, supply: "street" }),
      medicine("oxycodone", { ...asNeeded, supply: "street" }),
    ).find(({ topic }) => topic === "timing");
    expect(timing?.findings).toHaveLength(9);
    for (const { title, text } of timing?.findings ?? []) {
      const name = /^[\w“”]+/u.exec(title)?.[0] ?? "no name";
      for (const paragraph of text) expect(paragraph).toContain(name);
    }
  });

  it("C07 two street tablets, under one heading", () => {
    const combination = adviceOn(
      medicine("lorazepam", { ...asNeeded, supply: "street" }),
      medicine("phenobarbital", { ...asNeeded, supply: "someone-else" }),
    ).find(({ topic }) => topic === "combination");
    const texts = combination?.findings
      .filter(({ rule }) => rule === "sedative-not-prescribed")
      .map(({ text }) => text.join(" "));
    expect(texts?.map((text) => text.split(":")[0])).toEqual(["LORazepam", "PHENobarbital"]);
  });
});
