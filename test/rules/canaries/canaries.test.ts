import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/advisories/index.ts";
import { knownBenzodiazepines } from "../../../rules/canaries/medicines/benzodiazepines.ts";
import { visits } from "../../../rules/canaries/visits/index.ts";
import { mismatches, verifyRules } from "../../../rules/canaries/index.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { notFound } from "../../../rules/rule.ts";
import { withDrug } from "../../prove/removal/altered-vocabulary.ts";

const withoutRule = (id: string) => rules.filter((rule) => rule.id !== id);
const drug = (id: string) => {
  const found = coreVocabulary().drugsById.get(id);
  if (found === undefined) throw new Error(`no drug ${id}`);
  return found;
};

describe("the canaries", () => {
  it("C16 get their known answers from the rules as they ship", () => {
    expect(verifyRules()).toEqual([]);
  });

  it("are made-up patients, each with an id of its own", () => {
    const ids = visits.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/iu.test(id))).toEqual([]);
    expect(new Set(visits.map(({ intake }) => intake.visit.patient.familyName))).toEqual(new Set(["Canary"]));
  });

  it("know as many benzodiazepines as the tables have rows", () => {
    expect(knownBenzodiazepines).toHaveLength(114);
  });

  it("C16 a rule that is gone is named by the visits that miss its finding, with what was expected", () => {
    const told = verifyRules({ rules: withoutRule("xanthine-current") });

    expect(told.find(({ canary }) => canary === "xanthine")).toEqual({
      canary: "xanthine",
      about: "findings",
      expected: "xanthine-current: combination, stop-and-call",
      came: "none",
    });
  });

  it("C16 a rule that finds nothing any more is caught", () => {
    const switchedOff = rules.map((rule) =>
      rule.id === "combined-depressants" ? { ...rule, decide: () => notFound } : rule,
    );

    expect(verifyRules({ rules: switchedOff }).map(({ canary }) => canary)).toContain(
      "opioid-and-benzodiazepine",
    );
  });

  it.each([
    ["a gap an hour shorter", { gapLongHours: 23 }],
    ["recent for a minute less", { recentIntermediateHours: 24 - 1 / 60 }],
    ["a limit of the blood pressure one higher", { systolicStopFromMmHg: 181 }],
    ["a limit of the strip one lower", { duringSpo2StopBelowPercent: 89 }],
    ["a number that another one hides", { stayAfterEndMinutesEnhanced: 59 }],
  ])("C16 %s is caught", (_what, altered) => {
    expect(verifyRules({ protocol: { ...defaultProtocol, ...altered } })).not.toEqual([]);
  });

  it.each([
    ["a row that is gone", undefined],
    ["an id that was renamed", { ...drug("clobazam"), id: "clobazam-tablets" }],
    ["a class that was taken away", { ...drug("clobazam"), classes: ["none"] as const }],
    ["a duration that was made shorter", { ...drug("clobazam"), durationClass: "intermediate" as const }],
  ])("C16 clobazam: %s is caught by its name", (_what, by) => {
    const vocabulary = withDrug(coreVocabulary(), "clobazam", by);

    expect(mismatches({ vocabulary }).next().value).toMatchObject({
      canary: "medicine-clobazam",
      about: "clobazam",
    });
  });
});
