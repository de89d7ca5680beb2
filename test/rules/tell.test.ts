import { describe, expect, it } from "vitest";
import type { Decision, Found, Message } from "../../rules/rule.ts";
import { advise, cannotTell, notApplicable, notFound } from "../../rules/rule.ts";
import { tellDecision } from "../../rules/tell.ts";
import { say } from "../support/builders/say-builder.ts";

const rule = {
  id: "made-up",
  looksFor: "nothing",
  findings: [],
  needs: [],
  alsoReads: [],
  sources: [],
  decide: () => notFound,
} as const;
const tell = (decision?: Decision) =>
  tellDecision(decision === undefined ? { rule } : { rule, decision }, say);

const because = (path: string) => ({ path, says: `what was answered at ${path}` });
const message: Message = {
  title: "a title",
  text: ["A paragraph."],
  reasons: [because("today.chestPainNow")],
};
const found: Found = {
  topic: "today",
  level: "prescriber-review",
  strength: "moderate",
  sources: [],
  message: () => message,
};
const toldFinding = {
  rule: "made-up",
  topic: "today",
  level: "prescriber-review",
  title: "a title",
  text: ["A paragraph."],
  reasons: [because("today.chestPainNow")],
  sources: [],
  strength: "moderate",
  notChecked: [],
};

describe("a rule without advice", () => {
  it.each([
    ["found nothing", notFound, "not-found"],
    ["does not apply", notApplicable, "not-applicable"],
  ] as const)("that %s has no finding and leaves nothing unchecked", (_what, decision, outcome) => {
    expect(tell(decision)).toEqual({
      outcome: { rule: "made-up", outcome, reasons: [] },
      findings: [],
      notChecked: [],
      hasFailed: false,
    });
  });

  it("that cannot tell says everything that is missing, in one line and one by one", () => {
    expect(tell(cannotTell("last food", "escort"))).toEqual({
      outcome: { rule: "made-up", outcome: "cannot-tell", reasons: [], missing: "last food; escort" },
      findings: [],
      notChecked: ["last food", "escort"],
      hasFailed: false,
    });
  });
});

describe("a rule that advises", () => {
  it("one finding, whole", () => {
    expect(tell(advise([found]))).toEqual({
      outcome: { rule: "made-up", outcome: "advise", reasons: [because("today.chestPainNow")] },
      findings: [toldFinding],
      notChecked: [],
      hasFailed: false,
    });
  });

  it("two findings: the reasons and what was not checked of both, in their order", () => {
    const second: Message = { ...message, reasons: [because("vitals.first")], notChecked: ["the repeat"] };
    const { outcome, findings, notChecked } = tell(advise([found, { ...found, message: () => second }]));
    expect(outcome).toEqual({
      rule: "made-up",
      outcome: "advise",
      reasons: [because("today.chestPainNow"), because("vitals.first")],
    });
    expect(findings).toEqual([
      toldFinding,
      { ...toldFinding, reasons: [because("vitals.first")], notChecked: ["the repeat"] },
    ]);
    expect(notChecked).toEqual(["the repeat"]);
  });

  it("of its sources only the verified ones are told, every time", () => {
    const sources = ["frye-2015", "fda-benzo-boxed-2020", "no-such-source"];
    const twice = advise([
      { ...found, sources },
      { ...found, sources },
    ]);
    expect(tell(twice).findings.map((finding) => finding.sources)).toEqual([
      ["fda-benzo-boxed-2020"],
      ["fda-benzo-boxed-2020"],
    ]);
  });

  it("the evidence stands where there is some, and has no place where there is none", () => {
    const contested: Message = { ...message, evidence: "One study says so, one does not." };
    expect(tell(advise([{ ...found, message: () => contested }])).findings).toEqual([
      { ...toldFinding, evidence: "One study says so, one does not." },
    ]);
    expect(tell(advise([found])).findings[0]).not.toHaveProperty("evidence");
  });
});

describe("a rule that failed", () => {
  const failed = {
    outcome: {
      rule: "made-up",
      outcome: "cannot-tell",
      reasons: [],
      missing: "made-up: could not be evaluated",
    },
    findings: [],
    notChecked: ["made-up: could not be evaluated"],
    hasFailed: true,
  };

  it("while it decided", () => {
    expect(tell()).toEqual(failed);
  });

  it("while its words were written, though its first finding has them", () => {
    const speechless: Found = {
      ...found,
      message: () => {
        throw new Error("fault");
      },
    };
    expect(tell(advise([found, speechless]))).toEqual(failed);
  });
});
