import { describe, expect, it } from "vitest";
import { antihypertensiveCurrent } from "../../../rules/advisories/antihypertensive-current.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide } from "../../../rules/decide.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";
import { say } from "../../support/builders/say-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const lisinopril = (answers: Parameters<typeof takenOther>[2] = { takenToday: "yes" }) => [
  takenOther("lisinopril", ["antihypertensive"], answers),
];

const notMeasured = "blood pressure and heart rate before the start";
const fallsMore = "lisinopril: blood pressure may fall more";
const notKnown = "lisinopril: not known to be taken today";
const mayBeHigh = "A missed blood pressure medicine may mean a high reading.";
const outOfRange = "Today's reading is out of range.";
const reviewed = "A prescriber reviews this before the start.";

specify(antihypertensiveCurrent, [
  {
    when: "taken today, in range",
    facts: factsWith({ medicines: lisinopril() }),
    finds: ["also-noted: inform"],
    says: [fallsMore],
    neverSays: [notKnown, mayBeHigh, outOfRange, reviewed, notMeasured, "taken today:"],
  },
  {
    when: "missed today",
    facts: factsWith({ medicines: lisinopril({ takenToday: "no" }) }),
    finds: ["also-noted: prescriber-review"],
    says: [notKnown, `\n${mayBeHigh} ${reviewed}\n`, "lisinopril: taken today: not taken"],
    neverSays: [fallsMore, outOfRange, notMeasured],
  },
  {
    when: "not sure whether taken today",
    facts: factsWith({ medicines: lisinopril({ takenToday: "not-sure" }) }),
    finds: ["also-noted: prescriber-review"],
    says: ["lisinopril: taken today: not sure"],
  },
  {
    when: "arrived, and nobody said whether taken today",
    facts: factsWith({ medicines: lisinopril({}) }),
    finds: ["also-noted: prescriber-review"],
    says: ["lisinopril: taken today: not said"],
  },
  {
    when: "before the day, when today's dose is not due yet",
    facts: factsWith({ visit: { stage: "before-the-day" }, medicines: lisinopril({}), vitals: undefined }),
    finds: ["also-noted: inform"],
    says: [notMeasured],
  },
  {
    when: "before the day, and said to be missed all the same",
    facts: factsWith({ visit: { stage: "before-the-day" }, medicines: lisinopril({ takenToday: "no" }) }),
    finds: ["also-noted: prescriber-review"],
  },
  {
    when: "taken only as needed, so none is missed",
    facts: factsWith({
      medicines: lisinopril({ pattern: "as-needed", daysUsedInLast14: 2, takenToday: "no" }),
    }),
    finds: ["also-noted: inform"],
  },
  {
    when: "taken once, so none is missed",
    facts: factsWith({ medicines: lisinopril({ pattern: "one-off", lastHours: 5, takenToday: "no" }) }),
    finds: ["also-noted: inform"],
  },
  {
    when: "one of two missed: the title names it alone, the reasons name both",
    facts: factsWith({
      medicines: [
        takenOther("amlodipine", ["antihypertensive"], { takenToday: "yes" }),
        ...lisinopril({ takenToday: "no" }),
      ],
    }),
    finds: ["also-noted: prescriber-review"],
    says: [notKnown, "lisinopril: taken today: not taken", "\namlodipine"],
    neverSays: ["amlodipine: taken today", "amlodipine and lisinopril", "\nlisinopril: daily"],
  },
  {
    when: "taken today, blood pressure low",
    facts: factsWith({ medicines: lisinopril(), vitals: { first: { ...quietReading, systolicMmHg: 100 } } }),
    finds: ["also-noted: prescriber-review"],
    says: [fallsMore, `\n${outOfRange} ${reviewed}\n`],
    neverSays: [mayBeHigh],
  },
  {
    when: "missed, and blood pressure high",
    facts: factsWith({
      medicines: lisinopril({ takenToday: "no" }),
      vitals: { first: { ...quietReading, systolicMmHg: 170 } },
    }),
    finds: ["also-noted: prescriber-review"],
    says: [`\n${mayBeHigh} ${outOfRange} ${reviewed}\n`],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);

describe("a missed blood pressure medicine", () => {
  it("is a moderate finding, and its reason points to the answer", () => {
    const facts = factsWith({ medicines: lisinopril({ takenToday: "no" }) });
    const { decision } = decide(facts, defaultProtocol, [antihypertensiveCurrent]).judged[0] ?? {};
    if (decision?.outcome !== "advise") throw new Error("nothing found");
    expect(decision.found.map(({ strength }) => strength)).toEqual(["moderate"]);
    expect(decision.found[0]?.message(say).reasons).toEqual([
      { path: "medications.entries[0].takenToday", says: "lisinopril: taken today: not taken" },
    ]);
  });
});
