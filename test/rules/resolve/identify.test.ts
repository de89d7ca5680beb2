import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { identify } from "../../../rules/resolve/identify.ts";

/** A whole identity, with drugs by their ids. */
function identified(typed: string, answers: Partial<Medicine>) {
  const identity = identify({ id: "1", typed, ...answers }, coreVocabulary());
  return {
    ...identity,
    drugs: identity.drugs.map(({ id }) => id),
    lookAlikes: identity.lookAlikes.map(({ id }) => id),
    benzodiazepine: identity.benzodiazepine?.id,
  };
}

const disagrees = { recognition: "needs-confirmation", because: "disagrees", leftOver: [], lookAlikes: [] };
const benzodiazepine = (id: string) => ({ classes: ["benzodiazepine"], benzodiazepine: id });

describe("what staff named for an entry", () => {
  const clonazepam = {
    recognition: "recognised",
    lookAlikes: [],
    drugs: ["clonazepam"],
    ...benzodiazepine("clonazepam"),
    name: "clonazePAM",
  };

  it("confirmed alone, leaves the word beside the name to be reviewed", () => {
    expect(identified("klonopn blorbex", { confirmedDrugIds: ["clonazepam"] })).toEqual({
      ...clonazepam,
      leftOver: ["blorbex"],
    });
  });

  it("classified as a drug, is the whole entry", () => {
    const classification = { as: "drug", by: "Dana Cole" } as const;
    expect(identified("klonopn blorbex", { confirmedDrugIds: ["clonazepam"], classification })).toEqual({
      ...clonazepam,
      leftOver: [],
    });
  });

  it("called not a sedative, leaves the confirmed drug and settles the word beside it", () => {
    const classification = { as: "not-a-sedative", by: "Dana Cole" } as const;
    expect(identified("klonopn blorbex", { confirmedDrugIds: ["clonazepam"], classification })).toEqual({
      ...clonazepam,
      leftOver: [],
      notASedativeBy: "Dana Cole",
    });
  });
});

describe("a confirmed drug that the typed words deny, or that no table has", () => {
  it.each([
    ["the sedative typed stays possible", "xanax", ["sertraline"], ["alprazolam", "sertraline"]],
    ["what was typed stands", "xanax", ["gone"], ["alprazolam"]],
    ["what it asks about stands", "klonopn", ["gone"], ["clonazepam"]],
    ["so does what is named beside it", "sertraline, klonopn", ["gone"], ["clonazepam", "sertraline"]],
    ["the sedative confirmed with it stands", "blorbex", ["lorazepam", "gone"], ["lorazepam"]],
  ])("%s: “%s” confirmed as %o", (_what, typed, confirmedDrugIds, drugs) => {
    const [first = ""] = drugs;
    const expected = { ...disagrees, drugs, ...benzodiazepine(first), name: `“${typed}”` };
    expect(identified(typed, { confirmedDrugIds })).toEqual(expected);
  });

  it.each([
    ["xanax blorbex", ["sertraline"]],
    ["klonopn blorbex", ["gone"]],
  ])("the word beside it in “%s” is still to be reviewed", (typed, confirmedDrugIds) => {
    expect(identified(typed, { confirmedDrugIds })).toMatchObject({ ...disagrees, leftOver: ["blorbex"] });
  });

  it("is unrecognised when nothing in it sedates", () => {
    expect(identified("blorbex", { confirmedDrugIds: ["gone"] })).toEqual({
      recognition: "unrecognised",
      leftOver: [],
      lookAlikes: [],
      drugs: [],
      classes: [],
      name: "“blorbex”",
    });
  });
});
