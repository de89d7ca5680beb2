import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benzodiazepines } from "../../rules/data/benzodiazepines.ts";
import { depressants } from "../../rules/data/depressants.ts";
import type { Medicine } from "../../rules/intake.ts";
import { coreVocabulary } from "../../rules/recognise/index.ts";
import { identify } from "../../rules/resolve/identify.ts";
import type { Identity } from "../../rules/resolve/identity.ts";
import { medicine } from "../support/builders/intake-builder.ts";
import { screenTaking } from "../support/screening.ts";

const notASedative = { as: "not-a-sedative", by: "Dana Cole" } as const;
const identified = (typed: string, answers: Partial<Medicine> = {}): Identity =>
  identify(medicine(typed, answers), coreVocabulary());
const called = (typed: string, answers: Partial<Medicine> = {}): Identity =>
  identified(typed, { classification: notASedative, ...answers });

describe("C02 an entry that nobody knows can be called not a sedative, by name", () => {
  it.each(["blorbex", "klonopn", "calm"])("C02 “%s” is then judged by nothing but its words", (typed) => {
    expect(called(typed)).toMatchObject({
      recognition: "unrecognised",
      notASedativeBy: "Dana Cole",
      drugs: [],
      classes: [],
      name: `“${typed}”`,
    });
  });

  it("C02 words left over beside a recognised name are settled, and the drug is judged as before", () => {
    const facts = called("xanax blorbex");
    expect(facts).toEqual({ ...identified("xanax blorbex"), leftOver: [], notASedativeBy: "Dana Cole" });
    expect(facts.benzodiazepine?.id).toBe("alprazolam");
  });

  it("C02 an ordinary word beside a drug named beyond doubt leaves that drug", () => {
    const facts = called("valium and calm");
    expect(facts).toMatchObject({ recognition: "recognised", leftOver: [], notASedativeBy: "Dana Cole" });
    expect(facts.benzodiazepine?.id).toBe("diazepam");
  });
});

describe("C14 a drug named beyond doubt stays what it is", () => {
  it.each(["alprazolam", "oxycodone 5 mg", "zolpidem"])("C14 “%s” is judged as before, and asks", (typed) => {
    const before = identified(typed);
    expect(called(typed)).toMatchObject({
      recognition: "needs-confirmation",
      because: "disagrees",
      drugs: before.drugs,
      classes: before.classes,
    });
    expect(called(typed).notASedativeBy).toBeUndefined();
  });

  it("C14 so is one that a person confirmed", () => {
    expect(called("blorbex", { confirmedDrugIds: ["lorazepam"] })).toMatchObject({
      because: "disagrees",
      classes: ["benzodiazepine"],
    });
  });

  it.each(["benzo", "benzo, ice"])("C14 “%s” names a class, and goes on asking", (typed) => {
    expect(called(typed)).toEqual(identified(typed));
  });

  it("C14 a confirmed id that no table has may be a sedative, so the entry stays unrecognised", () => {
    expect(called("blorbex", { confirmedDrugIds: ["no-such-drug"] }).notASedativeBy).toBeUndefined();
  });

  it("C14 no sedating medicine of the tables is lost to a review, whatever stands beside its name", () => {
    const names = [...benzodiazepines, ...depressants].map(({ name }) => name);
    const text = fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom("", " 5 mg", " blorbex", ", calm", " klonopn", " and benzo"),
      )
      .map(([name, beside]) => `${name}${beside}`);
    fc.assert(
      fc.property(text, (typed) => {
        const before = identified(typed);
        if (before.recognition !== "recognised") return;
        const after = called(typed);
        expect(after.classes).toEqual(before.classes);
        expect(after.benzodiazepine).toBe(before.benzodiazepine);
      }),
      { numRuns: 1500, seed: 20261121 },
    );
  });
});

describe("what staff said, as the assessment tells it", () => {
  const rulesOf = (...medicines: readonly Medicine[]) =>
    screenTaking(...medicines)
      .outcomes.filter(({ outcome }) => outcome === "advise")
      .map(({ rule }) => rule);

  it("C02 the entry no longer asks, keeps its words, and says who reviewed it", () => {
    const assessment = screenTaking(
      medicine("blorbex", { takenFor: ["pain"], classification: notASedative }),
    );
    expect(assessment.medicines[0]).toMatchObject({
      typed: "blorbex",
      recognition: "unrecognised",
      review: { isAccepted: true, inWords: "Not recognised; not a sedative, reviewed by Dana Cole" },
    });
    expect(assessment.outcomes.filter(({ outcome }) => outcome === "advise")).toEqual([]);
    expect(assessment.quietLine).toContain(
      "; “blorbex”: not recognised; not a sedative, reviewed by Dana Cole",
    );
  });

  it("C14 what was not accepted is told with its reason, at the level of a name to confirm", () => {
    const alprazolam = medicine("alprazolam", { classification: notASedative });
    const assessment = screenTaking(alprazolam);
    const { review } = assessment.medicines[0] ?? {};
    expect(review).toEqual({
      isAccepted: false,
      inWords: "Called not a sedative by Dana Cole; not accepted",
    });
    expect(JSON.stringify(assessment.advisories)).toContain(
      "called not a sedative by Dana Cole, which does not settle it",
    );
    expect(rulesOf(alprazolam)).toEqual(
      expect.arrayContaining([...rulesOf(medicine("alprazolam")), "medication-unconfirmed"]),
    );
  });

  it.each(["alprazolam", "diazepam and oxycodone", "zolpidem blorbex", "phenelzine", "valium and calm"])(
    "C14 a review of “%s” takes away no finding about what it names, and lowers none",
    (typed) => {
      const findingsOf = (answers: Partial<Medicine>) =>
        screenTaking(medicine(typed, answers)).advisories.flatMap(({ findings }) =>
          findings.map(({ rule, topic, level }) => `${rule}: ${topic}, ${level}`),
        );
      const ofNames = (finding: string) => !finding.startsWith("medication-un");
      const before = findingsOf({}).filter(ofNames);
      expect(before.length).toBeGreaterThan(0);
      expect(findingsOf({ classification: notASedative })).toEqual(expect.arrayContaining(before));
    },
  );

  it("C14 a drug named by staff is judged as that drug, beside the words typed", () => {
    const blue = medicine("blue pill", {
      confirmedDrugIds: ["lorazepam"],
      classification: { as: "drug", by: "Dana Cole" },
    });
    expect(screenTaking(blue).medicines[0]).toMatchObject({
      typed: "blue pill",
      recognisedAs: "LORazepam",
      isBenzodiazepine: true,
      review: { isAccepted: true, inWords: "Classified by Dana Cole" },
    });
  });

  it("C02 a review without a name counts as none, and is reported", () => {
    const entry = { ...medicine("blorbex"), classification: { as: "not-a-sedative", by: " " } } as Medicine;
    expect(rulesOf(entry)).toEqual(
      expect.arrayContaining(["evaluation-incomplete", "medication-unrecognised"]),
    );
  });
});

describe("C14 a look-alike is told and changes no level", () => {
  const doubt = "whether “loratadine” is loratadine and not ";
  const loratadine = medicine("loratadine", { takenFor: ["other"] });

  it("C14 stands once under what was not checked, and in the quiet line", () => {
    const { notChecked, quietLine, disposition } = screenTaking(loratadine, { ...loratadine, id: "again" });
    expect(notChecked.filter((line) => line.startsWith(doubt))).toHaveLength(1);
    expect(notChecked.find((line) => line.startsWith(doubt))).toMatch(/LORazepam.*\(easily mixed up\)$/);
    expect(quietLine).toContain(`not checked: ${doubt}`);
    expect(disposition).toBe(screenTaking({ ...loratadine, confirmedDrugIds: ["loratadine"] }).disposition);
  });

  it("C14 is settled by the person who confirms it", () => {
    const { notChecked } = screenTaking({ ...loratadine, confirmedDrugIds: ["loratadine"] });
    expect(notChecked.filter((line) => line.includes("easily mixed up"))).toEqual([]);
  });

  it("C14 is told too when another name asks", () => {
    const { notChecked } = screenTaking(loratadine, medicine("calm"));
    expect(notChecked.filter((line) => line.startsWith(doubt))).toHaveLength(1);
  });
});
