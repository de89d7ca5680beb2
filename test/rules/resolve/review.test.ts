import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { coreVocabulary, drugById } from "../../../rules/recognise/index.ts";
import { identify } from "../../../rules/resolve/identify.ts";

const by = "Dana Cole";
const identified = (typed: string, answers: Partial<Medicine>) =>
  identify({ id: "1", typed, ...answers }, coreVocabulary());
const before = (typed: string, confirmedDrugIds?: readonly string[]) =>
  identified(typed, { confirmedDrugIds });
const called = (typed: string, confirmedDrugIds?: readonly string[]) =>
  identified(typed, { confirmedDrugIds, classification: { as: "not-a-sedative", by } });

const nothingKnown = { recognition: "unrecognised", leftOver: [], lookAlikes: [], drugs: [], classes: [] };

describe("“not a sedative” changes nothing about", () => {
  it.each<[string, string, (readonly string[])?]>([
    ["a drug that does not sedate", "sertraline"],
    ["a name of several medicines", "atarax"],
    ["a name of several medicines beside an ordinary word", "calm, atarax"],
    ["a name of a class", "benzo"],
    ["a name of a class beside a misspelled name", "klonopn, benzo"],
    ["a sedative that another confirmed name denies", "xanax", ["sertraline"]],
    ["a misspelled name confirmed as what no table has", "klonopn", ["gone"]],
    ["a name nobody knows, confirmed as what no table has", "blorbex", ["gone"]],
  ])("%s: “%s”", (_what, typed, confirmedDrugIds) => {
    expect(called(typed, confirmedDrugIds)).toEqual(before(typed, confirmedDrugIds));
  });
});

describe("“not a sedative” of what is only like a name", () => {
  it.each(["calm", "klonopn", "klonopn blorbex", "blorbex"])("leaves the words of “%s”", (typed) => {
    expect(called(typed)).toEqual({ ...nothingKnown, name: `“${typed}”`, notASedativeBy: by });
  });

  it("leaves the drug named beside it, and no word to review", () => {
    const sertraline = drugById("sertraline");
    expect(called("sertraline, klonopn blorbex")).toEqual({
      recognition: "recognised",
      leftOver: [],
      lookAlikes: [],
      drugs: [sertraline],
      classes: sertraline?.classes,
      name: "sertraline",
      notASedativeBy: by,
    });
  });
});

it("“not a sedative” of a sedative named beyond doubt asks, and judges it as before", () => {
  const alprazolam = drugById("alprazolam");
  expect(called("xanax")).toEqual({
    recognition: "needs-confirmation",
    because: "disagrees",
    leftOver: [],
    lookAlikes: [],
    drugs: [alprazolam],
    classes: ["benzodiazepine"],
    benzodiazepine: alprazolam,
    name: "“xanax”",
  });
});
