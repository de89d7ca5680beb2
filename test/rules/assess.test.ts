import { describe, expect, it } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import { assess } from "../../rules/assess.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake } from "../../rules/intake.ts";
import { advise, type AnyRule } from "../../rules/rule.ts";
import {
  assessedAtMs,
  medicine,
  quietIntake,
  withMedications,
  withMedicines,
  without,
} from "../support/builders/intake-builder.ts";

const assessBy = (intake: Intake, list?: readonly AnyRule[]) =>
  assess(intake, defaultProtocol, assessedAtMs, list && { list });
const busy = withMedicines(quietIntake(), medicine("diazepam"), medicine("oxycodone"), medicine("zoloft"));

describe("an assessment", () => {
  it("judges every rule once, in the order of the list, whatever the answers", () => {
    const expected = ["evaluation-incomplete", ...rules.map(({ id }) => id)];

    for (const intake of [quietIntake(), busy]) {
      const { outcomes, rulesJudged } = assessBy(intake);
      expect(outcomes.map(({ rule }) => rule)).toEqual(expected);
      expect(rulesJudged).toBe(expected.length);
    }
  });

  it("C20 gives the same bytes for the same intake, protocol and instant", () => {
    expect(JSON.stringify(assessBy(busy))).toBe(JSON.stringify(assessBy(structuredClone(busy))));
  });

  it("comes to the same disposition in whatever order the medicines stand", () => {
    const { entries } = busy.medications;
    const reversed = withMedications(busy, { entries: [...entries].reverse() });
    const levelsOf = (intake: Intake) =>
      assessBy(intake).advisories.map(({ topic, level }) => `${topic} ${level}`);

    expect(levelsOf(reversed)).toEqual(levelsOf(busy));
  });

  it("names a whole section that was never asked under not checked", () => {
    const { notChecked } = assessBy(without(quietIntake(), "history", "today"));

    expect(notChecked.join("\n")).toContain("medical history: not asked");
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "C19 a fault while %s decides is a stop-and-call that names it",
    (id, faulty) => {
      const broken = rules.map((rule) => (rule === faulty ? failing(rule) : rule));
      const { disposition, advisories, rulesJudged, quietLine } = assessBy(quietIntake(), broken);

      expect(disposition).toBe("stop-and-call");
      expect(advisories[0]?.topic).toBe("urgent");
      expect(advisories[0]?.findings[0]?.text.join(" ")).toContain(id);
      expect(rulesJudged).toBe(rules.length + 1);
      if (id.startsWith("medication-")) expect(quietLine).toBeUndefined();
    },
  );

  it("C19 a fault while a finding is put into words is a stop-and-call too", () => {
    const [first, ...others] = rules;
    if (first === undefined) throw new Error("there are no rules");
    const { advisories } = assessBy(quietIntake(), [unspeakable(first), ...others]);

    expect(advisories[0]?.findings[0]?.rule).toBe("evaluation-incomplete");
    expect(advisories[0]?.findings[0]?.text.join(" ")).toContain(first.id);
  });

  it.each([null, 7, "intake", [], {}, { visit: null, medications: { entries: 3 } }])(
    "C19 does not throw on %j and does not call it quiet",
    (malformed) => {
      const { disposition, quietLine } = assessBy(malformed as unknown as Intake);

      expect(disposition).toBe("stop-and-call");
      expect(quietLine).toBeUndefined();
    },
  );
});

function failing(rule: AnyRule): AnyRule {
  return {
    ...rule,
    decide: () => {
      throw new Error("fault");
    },
  };
}

function unspeakable(rule: AnyRule): AnyRule {
  const found = {
    topic: "timing",
    level: "inform",
    strength: "strong",
    sources: [],
    message: () => {
      throw new Error("fault");
    },
  } as const;
  return { ...rule, decide: () => advise([found]) };
}
