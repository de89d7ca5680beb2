import { describe, expect, it } from "vitest";
import { assess, defaultProtocol, outline, rules, type Assessment, type Intake } from "../../rules/index.ts";
import { assessedAtMs, quietIntake } from "../support/builders/intake-builder.ts";
import { realisticIntakes } from "../support/builders/realistic-intakes.ts";
import { variedIntakes } from "../support/builders/varied-intakes.ts";

/** What is left of an assessment when its texts are taken out. */
function withoutTexts({ advisories, monitoring, outcomes, ...assessment }: Assessment) {
  return {
    rulesVersion: assessment.rulesVersion,
    protocolVersion: assessment.protocolVersion,
    disposition: assessment.disposition,
    advisories: advisories.map(({ topic, level, findings }) => ({
      topic,
      level,
      rules: [...new Set(findings.map(({ rule }) => rule))],
    })),
    tier: monitoring.tier,
    cannotTell: outcomes.filter(({ outcome }) => outcome === "cannot-tell").map(({ rule }) => rule),
  };
}

describe("the outline of an assessment", () => {
  it.each([
    ["patients of an ordinary clinic", realisticIntakes(300)],
    ["intakes of every kind", variedIntakes(700)],
    [
      "intakes that cannot be read whole",
      [{}, { visit: 3 }, { ...quietIntake(), vitals: [] }] as unknown as Intake[],
    ],
  ])("is the assessment without its texts: %s", (_kind, intakes) => {
    for (const intake of intakes)
      expect(outline(intake, defaultProtocol, assessedAtMs)).toEqual(
        withoutTexts(assess(intake, defaultProtocol, assessedAtMs)),
      );
  });

  it("C19 shows a rule that fails, at the highest level", () => {
    const [first, ...others] = rules;
    if (first === undefined) throw new Error("There are rules.");
    const fails = {
      ...first,
      decide: () => {
        throw new Error("broken");
      },
    };
    const options = { list: [fails, ...others] };
    const outlined = outline(quietIntake(), defaultProtocol, assessedAtMs, options);
    expect(outlined).toMatchObject({ disposition: "stop-and-call", cannotTell: [first.id] });
    expect(outlined).toEqual(withoutTexts(assess(quietIntake(), defaultProtocol, assessedAtMs, options)));
  });
});
