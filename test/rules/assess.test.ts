import { describe, expect, it } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import { assess } from "../../rules/assess.ts";
import type { Level } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake } from "../../rules/intake.ts";
import { advise, cannotTell, type AnyRule } from "../../rules/rule.ts";
import {
  assessedAtMs,
  medicine,
  quietIntake,
  withMedications,
  withMedicines,
  without,
  withReading,
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

describe("the result in one line", () => {
  const missing = (...lines: readonly string[]) => ({ ...aRule(), decide: () => cannotTell(...lines) });
  const found = (level: Level) => ({
    ...aRule(),
    decide: () => advise([{ ...finding, level }]),
  });

  it.each([
    ["stop-and-call", "Do not start, call the clinician"],
    ["prescriber-review", "Prescriber review before start"],
    ["inform", "Proceed with the advisories below"],
  ] as const)("at the level %s it is “%s”", (level, words) => {
    const assessment = assessBy(quietIntake(), [found(level)]);
    expect(assessment).toMatchObject({ disposition: level, dispositionInWords: words });
  });

  it("without advice it is the line that no benzodiazepine was reported, where that may be said", () => {
    const line =
      "No benzodiazepine reported by the patient to the nurse (A. Lindqvist) at Sat 21 Nov 2026 08:20 UTC-5";
    const assessment = assessBy(quietIntake());
    expect(assessment).toMatchObject({ dispositionInWords: line, quietLine: line, notChecked: [] });
    expect(assessment).not.toHaveProperty("disposition");
    expect(assessment).not.toHaveProperty("vocabularyVersion");
    expect(assessment.outcomes[0]).toEqual({
      rule: "evaluation-incomplete",
      outcome: "not-found",
      reasons: [],
    });
  });

  it("without advice, and with questions open, it points at them", () => {
    const assessment = assessBy(without(quietIntake(), "lifestyle"));
    expect(assessment.dispositionInWords).toBe(
      "No advisory from these answers; see what was not asked or not checked",
    );
    expect(assessment).not.toHaveProperty("quietLine");
  });

  it("beside other advice that must be settled first, nothing is said of benzodiazepines", () => {
    const assessment = assessBy(withReading(quietIntake(), { systolicMmHg: 170 }));
    expect(assessment.disposition).not.toBe("inform");
    expect(assessment).not.toHaveProperty("quietLine");
  });

  it("a question that several rules miss stands once, in its longer form", () => {
    const { notChecked } = assessBy(quietIntake(), [
      missing("last alcohol", "escort: not asked"),
      missing("last alcohol: not asked", "escort"),
      missing("the plan: not asked of the prescriber", "the plan of the prescriber"),
    ]);
    expect(notChecked).toEqual([
      "last alcohol: not asked",
      "escort: not asked",
      "the plan: not asked of the prescriber",
      "the plan of the prescriber",
    ]);
  });
});

const finding = {
  topic: "today",
  strength: "clinic-default",
  sources: [],
  message: () => ({ title: "a title", text: [], reasons: [] }),
} as const;

function aRule(): AnyRule {
  const [first] = rules;
  if (first === undefined) throw new Error("there are no rules");
  return { ...first, needs: [] };
}

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
