import { thyroidCurrent } from "../../../rules/advisories/thyroid-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";
import { specify } from "../../support/rule-scenarios.ts";

const medicines = [takenOther("levothyroxine", ["thyroid-hormone"], { lastHours: 3 })];

specify(thyroidCurrent, [
  {
    when: "levothyroxine, in range",
    facts: factsWith({ medicines }),
    finds: ["also-noted: inform"],
    neverSays: ["out of range", "before the start"],
  },
  {
    when: "levothyroxine, heart rate 111",
    facts: factsWith({ medicines, vitals: { first: { ...quietReading, heartRatePerMinute: 111 } } }),
    finds: ["also-noted: prescriber-review"],
  },
  {
    when: "levothyroxine, blood pressure 141",
    facts: factsWith({ medicines, vitals: { first: { ...quietReading, systolicMmHg: 141 } } }),
    finds: ["also-noted: prescriber-review"],
  },
  {
    when: "levothyroxine, nothing measured",
    facts: factsWith({ medicines, vitals: undefined }),
    finds: ["also-noted: inform"],
    says: ["blood pressure and heart rate before the start"],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
