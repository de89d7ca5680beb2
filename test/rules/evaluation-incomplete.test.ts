import { expect, it } from "vitest";
import { findIncomplete } from "../../rules/evaluation-incomplete.ts";

it("nothing failed and everything was read", () => {
  expect(findIncomplete([], [])).toBeUndefined();
});

it("what failed and what could not be read is one urgent finding that names it", () => {
  expect(findIncomplete(["baseline-vitals", "maoi-current"], ["visit.plannedStart"])).toEqual({
    rule: "evaluation-incomplete",
    topic: "urgent",
    level: "stop-and-call",
    title: "part of the screening could not be evaluated",
    text: [
      "Treat this patient as not screened for what is named here, and call the clinician.",
      "Could not be evaluated: baseline-vitals, maoi-current.",
      "Could not be read: visit.plannedStart.",
    ],
    reasons: [{ path: "visit.plannedStart", says: "this answer could not be read" }],
    sources: [],
    strength: "clinic-default",
    notChecked: ["baseline-vitals", "maoi-current"],
  });
});

it("either alone is told without the other", () => {
  const first = "Treat this patient as not screened for what is named here, and call the clinician.";

  expect(findIncomplete(["maoi-current"], [])?.text).toEqual([
    first,
    "Could not be evaluated: maoi-current.",
  ]);
  expect(findIncomplete([], ["vitals"])?.text).toEqual([first, "Could not be read: vitals."]);
});
