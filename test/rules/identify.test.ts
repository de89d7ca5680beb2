import { describe, expect, it } from "vitest";
import type { Medicine } from "../../rules/intake.ts";
import { coreVocabulary } from "../../rules/recognise/index.ts";
import { identify } from "../../rules/resolve/identify.ts";
import type { Identity } from "../../rules/resolve/identity.ts";
import { medicine } from "../support/builders/intake-builder.ts";

const identified = (typed: string, confirmedDrugIds?: Medicine["confirmedDrugIds"]): Identity =>
  identify(medicine(typed, { confirmedDrugIds }), coreVocabulary());
const ids = ({ drugs }: Identity): string[] => drugs.map(({ id }) => id);

describe("what a listed medicine is judged as", () => {
  it("is what the typed words name", () => {
    const facts = identified("Alprazolam 0.5 mg tab");
    expect(facts).toMatchObject({ recognition: "recognised", name: "ALPRAZolam", leftOver: [] });
    expect(facts.benzodiazepine?.id).toBe("alprazolam");
  });

  it("holds the classes of everything one entry names, and the longest-lasting benzodiazepine", () => {
    const facts = identified("triazolam and diazepam and oxycodone");
    expect(facts.benzodiazepine?.id).toBe("diazepam");
    expect(facts.classes).toEqual(expect.arrayContaining(["benzodiazepine", "opioid"]));
  });

  it("a name in no table is unrecognised and shown as it was typed", () => {
    expect(identified(" xqzzy ")).toMatchObject({
      recognition: "unrecognised",
      name: "“xqzzy”",
      classes: [],
    });
    expect(identified("")).toMatchObject({ recognition: "unrecognised", name: "an unnamed medicine" });
  });

  it("what a person confirmed decides, whatever was typed", () => {
    expect(identified("xanx", ["alprazolam"])).toMatchObject({
      recognition: "recognised",
      name: "ALPRAZolam",
    });
  });

  it("C02 a confirmed name leaves the words beside it to be reviewed, and the drugs named beside it counted", () => {
    expect(identified("klonopn blorbex", ["clonazepam"])).toMatchObject({
      recognition: "recognised",
      leftOver: ["blorbex"],
    });
    expect(ids(identified("sertraline, klonopn", ["clonazepam"]))).toEqual(["sertraline", "clonazepam"]);
    expect(identified("zoloft, ice", ["methamfetamine"]).leftOver).toEqual([]);
  });

  it("C14 a look-alike counts as what was typed, and its twins are told until a person confirmed it", () => {
    const facts = identified("clonidine 0.1 mg");
    expect(facts).toMatchObject({ recognition: "recognised", name: "cloNIDine" });
    expect(facts.lookAlikes.map(({ id }) => id)).toContain("clonazepam");
    expect(identified("clonidine 0.1 mg", ["clonidine"]).lookAlikes).toEqual([]);
  });

  it("nothing confirmed is the same as nobody asked", () => {
    expect(identified("alprazolam", [])).toEqual(identified("alprazolam"));
  });
});

describe("C14 a confirmation never takes a sedating drug off the list", () => {
  it("C14 typed diazepam, confirmed as oxycodone: both stay possible and the benzodiazepine is judged", () => {
    const facts = identified("diazepam", ["oxycodone"]);
    expect(facts).toMatchObject({ recognition: "needs-confirmation", because: "disagrees" });
    expect(ids(facts)).toEqual(["diazepam", "oxycodone"]);
    expect(facts.benzodiazepine?.id).toBe("diazepam");
    expect(facts.classes).toEqual(["benzodiazepine"]);
  });

  it("C14 two drugs typed, one confirmed: the confirmed one counts beside the other", () => {
    const facts = identified("clonazepam oxycodone", ["oxycodone"]);
    expect(facts).toMatchObject({ recognition: "needs-confirmation", because: "disagrees" });
    expect(facts.classes).toEqual(expect.arrayContaining(["benzodiazepine", "opioid"]));
  });

  it("C14 an id that is in no table leaves the entry unrecognised", () => {
    expect(identified("xqzzy", ["no-such-drug"])).toMatchObject({ recognition: "unrecognised", drugs: [] });
  });

  it("C14 an id that is in no table does not hide the benzodiazepine that was typed", () => {
    const facts = identified("alprazolam", ["no-such-drug"]);
    expect(facts).toMatchObject({ recognition: "needs-confirmation", because: "disagrees" });
    expect(facts.benzodiazepine?.id).toBe("alprazolam");
  });
});
