import { describe, expect, it } from "vitest";
import { baselineVitals } from "../../../rules/advisories/baseline-vitals.ts";
import { factsOfReading } from "../../support/builders/reading-builder.ts";
import { judge, specify, type Scenario } from "../../support/rule-scenarios.ts";

const none = { finds: "not-found" } as const;
const high = { systolicMmHg: 184, diastolicMmHg: 102 };

const repeatScenarios: readonly Scenario[] = [
  {
    when: "a stop band stays until repeated",
    facts: factsOfReading(high),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 184/102 mmHg"],
  },
  {
    when: "repeated after 5 min and in range",
    facts: factsOfReading({ ...high, repeat: { systolicMmHg: 138, diastolicMmHg: 88 } }),
    ...none,
  },
  {
    when: "repeated after 5 min, to review",
    facts: factsOfReading({ ...high, repeat: { systolicMmHg: 150, diastolicMmHg: 88 } }),
    finds: ["vitals: prescriber-review"],
    says: ["blood pressure 184/102 mmHg, then 150/88 mmHg"],
  },
  {
    when: "repeated after 5 min and still so",
    facts: factsOfReading({ ...high, repeat: { systolicMmHg: 181, diastolicMmHg: 80 } }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 184/102 mmHg, then 181/80 mmHg"],
  },
  {
    when: "the lower of the two decides when the second is the higher",
    facts: factsOfReading({ systolicMmHg: 150, repeat: { systolicMmHg: 185 } }),
    finds: ["vitals: prescriber-review"],
    says: ["blood pressure 150/76 mmHg, then 185/76 mmHg"],
  },
  {
    when: "repeated after 4 min, too early to count",
    facts: factsOfReading({ ...high, repeat: {}, repeatAfterMinutes: 4 }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 184/102 mmHg, then 122/76 mmHg"],
  },
  {
    when: "repeated at a time not written down",
    facts: factsOfReading({ ...high, repeat: {}, vitals: { repeatAfterMinutes: undefined } }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 184/102 mmHg, then 122/76 mmHg"],
  },
  {
    when: "a repeat without its diastolic settles nothing",
    facts: factsOfReading({ ...high, repeat: { diastolicMmHg: undefined } }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 184/102 mmHg, then 122 mmHg systolic"],
  },
  {
    when: "a second reading that is high by itself has not been repeated",
    facts: factsOfReading({ repeat: { systolicMmHg: 185 } }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 122/76 mmHg, then 185/76 mmHg"],
  },
  {
    when: "a high heart rate, repeated and in range",
    facts: factsOfReading({ heartRatePerMinute: 135, repeat: {} }),
    ...none,
  },
  {
    when: "a low reading needs no repeat, and none takes it away",
    facts: factsOfReading({ systolicMmHg: 88, repeat: {} }),
    finds: ["vitals: stop-and-call"],
    says: ["blood pressure 88/76 mmHg, then 122/76 mmHg"],
  },
];

describe("C21 a high reading is repeated, a low one is not", () => {
  specify(baselineVitals, repeatScenarios);

  it("asks for the repeat, and says what stands until then", () => {
    const [message] = judge(baselineVitals, factsOfReading({ systolicMmHg: 150 })).messages;
    expect(message?.text.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "This clinic's protocol: review above 140 mmHg systolic or 90 mmHg diastolic; no start from 180 mmHg systolic or 100 mmHg diastolic.",
      "Consider a second reading after 5 min: the lower of the two decides. Until then: a prescriber reviews this before the start.",
    ]);
    expect(message?.reasons).toEqual([
      { path: "vitals.first", says: "first reading at 08:15: 150/76\u00a0mmHg" },
    ]);
  });
});
