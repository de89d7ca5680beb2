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
    when: "beside another medicine, and an insulin stopped two months ago: the one that is taken is named",
    facts: factsWith({
      medicines: [
        takenOther("sertraline", ["none"], {}),
        ...medicines,
        takenOther("insulin lispro", ["insulin"], {
          pattern: "stopped",
          daysUsedInLast14: 0,
          lastHours: 1440,
        }),
      ],
      lifestyle: eaten(hoursBefore(6)),
    }),
    finds: ["today: prescriber-review"],
    says: ["insulin glargine while fasting: glucose may fall too low\n"],
  },
  {
    when: "a sulfonylurea stopped two months ago",
    facts: factsWith({
      medicines: [
        takenOther("gliclazide", ["sulfonylurea"], {
          pattern: "stopped",
          daysUsedInLast14: 0,
          lastHours: 1440,
        }),
      ],
    }),
    finds: "not-found",
  },
  {
    when: "no other medicine lowers glucose",
    facts: factsWith({ medicines: [takenOther("sertraline", ["none"], {})] }),
    finds: "not-found",
  },
  {
    when: "nothing eaten at all",
    facts: factsWith({ medicines, lifestyle: eaten("never") }),
    finds: ["today: prescriber-review"],
  },
  {
    when: "last meal known, the planned start not",
    facts: factsWith({ visit: { startMs: undefined }, medicines, lifestyle: eaten(hoursBefore(1)) }),
    finds: ["today: prescriber-review"],
  },
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
