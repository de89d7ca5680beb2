import { describe, expect, it } from "vitest";
import { drugById, type Drug } from "../../../rules/recognise/index.ts";
import { asCandidates, asCertain, asUnrecognised } from "../../../rules/resolve/identity.ts";

function drug(id: string): Drug {
  const found = drugById(id);
  if (found === undefined) throw new Error(`no drug ${id}`);
  return found;
}

const [alprazolam, diazepam, oxycodone, sertraline] = [
  drug("alprazolam"),
  drug("diazepam"),
  drug("oxycodone"),
  drug("sertraline"),
] as const;

/** Of an imported register: a name, and nothing that anybody looked at. */
const newdrug: Drug = {
  ...sertraline,
  id: "substance-newdrug",
  name: "newdrug",
  classes: ["not-classified"],
};

const nothingKnown = { recognition: "unrecognised", leftOver: [], lookAlikes: [], drugs: [], classes: [] };

describe("an entry judged as all the drugs it names", () => {
  it("one drug, its left-over words and its look-alikes", () => {
    expect(asCertain("sertraline blorbex", [sertraline], ["blorbex"], [alprazolam])).toEqual({
      recognition: "recognised",
      leftOver: ["blorbex"],
      lookAlikes: [alprazolam],
      drugs: [sertraline],
      classes: sertraline.classes,
      name: "sertraline",
    });
  });

  it("several drugs: every class, the benzodiazepine that lasts longest, all names", () => {
    expect(asCertain("…", [alprazolam, oxycodone, diazepam], [])).toEqual({
      recognition: "recognised",
      leftOver: [],
      lookAlikes: [],
      drugs: [alprazolam, oxycodone, diazepam],
      classes: ["benzodiazepine", "opioid"],
      benzodiazepine: diazepam,
      name: "ALPRAZolam + oxyCODONE + diazePAM",
    });
  });

  it("a substance that no table classifies beside a drug is a word nobody has looked at", () => {
    expect(asCertain("…", [newdrug, oxycodone], ["blorbex"])).toEqual({
      recognition: "recognised",
      leftOver: ["blorbex", "newdrug"],
      notClassified: ["newdrug"],
      lookAlikes: [],
      drugs: [oxycodone],
      classes: ["opioid"],
      name: "oxyCODONE",
    });
  });

  it("such a substance alone is a name nobody recognises", () => {
    expect(asCertain("Newdrugo", [newdrug], [])).toEqual({
      ...nothingKnown,
      notClassified: ["newdrug"],
      name: "“Newdrugo”",
    });
  });
});

describe("an entry judged as the most sedating drug it can mean", () => {
  it("the classes of the first candidate and of what is beyond doubt, the name as it was typed", () => {
    const possible = [sertraline, oxycodone, alprazolam];
    expect(asCandidates(" typed ", possible, [sertraline], "spelling", ["blorbex"])).toEqual({
      recognition: "needs-confirmation",
      because: "spelling",
      leftOver: ["blorbex"],
      lookAlikes: [],
      drugs: [alprazolam, oxycodone, sertraline],
      classes: [...new Set([...alprazolam.classes, ...sertraline.classes])],
      benzodiazepine: alprazolam,
      name: "“typed”",
    });
  });

  it("a substance that no table classifies is left over, candidate or beyond doubt", () => {
    expect(asCandidates("…", [oxycodone, newdrug], [newdrug], "disagrees", ["blorbex"])).toEqual({
      recognition: "needs-confirmation",
      because: "disagrees",
      leftOver: ["blorbex", "newdrug"],
      notClassified: ["newdrug"],
      lookAlikes: [],
      drugs: [oxycodone],
      classes: ["opioid"],
      name: "“…”",
    });
  });

  it("such a substance as the only candidate is a name nobody recognises", () => {
    expect(asCandidates("Newdrugo", [newdrug], [], "several-meanings", [])).toEqual({
      ...nothingKnown,
      notClassified: ["newdrug"],
      name: "“Newdrugo”",
    });
  });
});

describe("an entry that nobody recognises", () => {
  it.each([
    [" blorbex ", "“blorbex”"],
    ["", "an unnamed medicine"],
    ["   ", "an unnamed medicine"],
  ])("“%s” is called %s", (typed, name) => {
    expect(asUnrecognised(typed)).toEqual({ ...nothingKnown, name });
  });
});
