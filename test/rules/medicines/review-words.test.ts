import { describe, expect, it } from "vitest";
import type { MedicineFacts } from "../../../rules/facts.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { refusedReview } from "../../../rules/medicines/refused-review.ts";
import { reviewInWords } from "../../../rules/medicines/review-words.ts";
import { takenOther } from "../../support/builders/facts-builder.ts";

const asDrug = { classification: { as: "drug", by: "Dana Cole" } } as const;
const asNone = { classification: { as: "not-a-sedative", by: "Dana Cole" } } as const;

function entry(
  recognition: MedicineFacts["recognition"],
  answers: Partial<Medicine>,
  notASedativeBy?: string,
): MedicineFacts {
  return {
    ...takenOther("blorbex", ["none"], answers),
    recognition,
    ...(notASedativeBy !== undefined && { notASedativeBy }),
  };
}

describe("what staff said an entry is, in words", () => {
  it("nobody said", () => {
    expect(reviewInWords(entry("unrecognised", {}))).toBeUndefined();
  });

  it("a drug that fits what was typed, one that does not, and none named", () => {
    const named = { ...asDrug, confirmedDrugIds: ["sertraline"] };

    expect(reviewInWords(entry("recognised", named))).toEqual({
      isAccepted: true,
      inWords: "Classified by Dana Cole",
    });
    expect(reviewInWords(entry("needs-confirmation", named))).toEqual({
      isAccepted: false,
      inWords: "Classified by Dana Cole; it does not fit what was typed",
    });
    expect(reviewInWords(entry("recognised", { ...asDrug, confirmedDrugIds: [] }))).toBeUndefined();
    expect(reviewInWords(entry("recognised", asDrug))).toBeUndefined();
  });

  it("not a sedative: accepted for an unknown name, and for the unknown words beside a known one", () => {
    expect(reviewInWords(entry("unrecognised", asNone, "Dana Cole"))).toEqual({
      isAccepted: true,
      inWords: "Not recognised; not a sedative, reviewed by Dana Cole",
    });
    expect(reviewInWords(entry("recognised", asNone, "Dana Cole"))).toEqual({
      isAccepted: true,
      inWords: "The other words: not a sedative, reviewed by Dana Cole",
    });
  });

  it("not a sedative: not accepted where a sedative may be meant, and needless where the entry is known", () => {
    expect(reviewInWords(entry("needs-confirmation", asNone))).toEqual({
      isAccepted: false,
      inWords: "Called not a sedative by Dana Cole; not accepted",
    });
    expect(reviewInWords(entry("recognised", asNone))).toBeUndefined();
  });

  it("what was not accepted goes on behind the reason, and nothing else does", () => {
    expect(refusedReview(entry("needs-confirmation", asNone))).toBe(
      "; called not a sedative by Dana Cole, which does not settle it",
    );
    expect(refusedReview(entry("unrecognised", asNone, "Dana Cole"))).toBe("");
    expect(refusedReview(entry("recognised", asDrug))).toBe("");
    expect(refusedReview(entry("unrecognised", {}))).toBe("");
  });
});
