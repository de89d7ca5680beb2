import { maoiCurrent } from "../../../rules/advisories/maoi-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

specify(maoiCurrent, [
  {
    when: "tranylcypromine taken regularly",
    facts: factsWith({ medicines: [takenOther("tranylcypromine", ["maoi"], { lastHours: 3 })] }),
    finds: ["vitals: prescriber-review"],
    says: ["blood pressure may rise more", "no clinically significant hypertensive crisis was seen"],
  },
  {
    when: "how often is not sure",
    facts: factsWith({
      medicines: [takenOther("selegiline", ["maoi"], { pattern: "not-sure", lastHours: 800 })],
    }),
    finds: ["vitals: prescriber-review"],
  },
  {
    when: "stopped two months ago",
    facts: factsWith({
      medicines: [
        takenOther("phenelzine", ["maoi"], { pattern: "stopped", daysUsedInLast14: 0, lastHours: 60 * 24 }),
      ],
    }),
    finds: "not-found",
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
