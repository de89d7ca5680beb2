import { insulinFasting } from "../../../rules/advisories/insulin-fasting.ts";
import type { TimeAnswer } from "../../../rules/facts.ts";
import { factsWith, hoursBefore, startMs, takenOther } from "../../support/builders/facts-builder.ts";
import { quietLifestyle } from "../../support/builders/quiet-answers.ts";
import { specify } from "../../support/rule-scenarios.ts";

const medicines = [takenOther("insulin glargine", ["insulin"], { lastHours: 10 })];
const eaten = (lastFood?: TimeAnswer) => ({ answers: quietLifestyle, lastFood });
/** Between 3 and 8 h before the start. */
const vague = { ...hoursBefore(3), earliestMs: startMs - 8 * 3_600_000, isExact: false };

specify(insulinFasting, [
  {
    when: "last meal 6 h ago, which is fasting",
    facts: factsWith({ medicines, lifestyle: eaten(hoursBefore(6)) }),
    finds: ["today: prescriber-review"],
    says: ["while fasting", "fasting glucose: 5.2 mmol/L"],
  },
  {
    when: "last meal 5 h 59 min ago",
    facts: factsWith({ medicines, lifestyle: eaten(hoursBefore(5.98)) }),
    finds: ["today: inform"],
  },
  {
    when: "nasal esketamine, last meal 2 h ago",
    facts: factsWith({ visit: { route: "nasal-esketamine" }, medicines, lifestyle: eaten(hoursBefore(2)) }),
    finds: ["today: prescriber-review"],
  },
  {
    when: "last meal at some time between 3 and 8 h ago",
    facts: factsWith({ medicines, lifestyle: eaten(vague) }),
    finds: ["today: prescriber-review"],
  },
  {
    when: "last meal not sure",
    facts: factsWith({ medicines, lifestyle: eaten("unknown") }),
    finds: ["today: prescriber-review"],
  },
  {
    when: "last meal not asked, nor the glucose",
    facts: factsWith({ medicines, lifestyle: undefined, today: undefined }),
    finds: ["today: prescriber-review"],
    says: ["last food: not asked", "fasting glucose: not recorded"],
  },
  {
    when: "a sulfonylurea",
    facts: factsWith({
      medicines: [takenOther("gliclazide", ["sulfonylurea"], {})],
      lifestyle: eaten(hoursBefore(12)),
    }),
    finds: ["today: prescriber-review"],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
