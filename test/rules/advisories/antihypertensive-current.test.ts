import { antihypertensiveCurrent } from "../../../rules/advisories/antihypertensive-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";
import { specify } from "../../support/rule-scenarios.ts";

const lisinopril = (answers: Parameters<typeof takenOther>[2] = { takenToday: "yes" }) => [
  takenOther("lisinopril", ["antihypertensive"], answers),
];

specify(antihypertensiveCurrent, [
  {
    when: "taken today, in range",
    facts: factsWith({ medicines: lisinopril() }),
    finds: ["also-noted: inform"],
  },
  {
    when: "missed today",
    facts: factsWith({ medicines: lisinopril({ takenToday: "no" }) }),
    finds: ["also-noted: prescriber-review"],
    says: ["A missed blood pressure medicine may mean a high reading"],
  },
  {
    when: "not sure whether taken today",
    facts: factsWith({ medicines: lisinopril({ takenToday: "not-sure" }) }),
    finds: ["also-noted: prescriber-review"],
  },
  {
    when: "arrived, and nobody said whether taken today",
    facts: factsWith({ medicines: lisinopril({}) }),
    finds: ["also-noted: prescriber-review"],
  },
  {
    when: "before the day, when today's dose is not due yet",
    facts: factsWith({ visit: { stage: "before-the-day" }, medicines: lisinopril({}), vitals: undefined }),
    finds: ["also-noted: inform"],
    says: ["blood pressure and heart rate before the start"],
  },
  {
    when: "taken only as needed, so none is missed",
    facts: factsWith({
      medicines: lisinopril({ pattern: "as-needed", daysUsedInLast14: 2, takenToday: "no" }),
    }),
    finds: ["also-noted: inform"],
  },
  {
    when: "taken today, blood pressure low",
    facts: factsWith({ medicines: lisinopril(), vitals: { first: { ...quietReading, systolicMmHg: 100 } } }),
    finds: ["also-noted: prescriber-review"],
    says: ["Today's reading is out of range"],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
