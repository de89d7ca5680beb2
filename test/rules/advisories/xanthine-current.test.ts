import { xanthineCurrent } from "../../../rules/advisories/xanthine-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const theophylline = (taken: Parameters<typeof takenOther>[2]) =>
  takenOther("theophylline", ["xanthine"], taken);

specify(xanthineCurrent, [
  {
    when: "theophylline taken regularly",
    facts: factsWith({ medicines: [theophylline({ lastHours: 12 })] }),
    finds: ["combination: stop-and-call"],
    says: ["theophylline with ketamine: seizures are possible"],
  },
  {
    when: "stopped 28 days ago, which still counts",
    facts: factsWith({
      medicines: [theophylline({ pattern: "stopped", daysUsedInLast14: 0, lastHours: 28 * 24 })],
    }),
    finds: ["combination: stop-and-call"],
  },
  {
    when: "stopped 29 days ago",
    facts: factsWith({
      medicines: [theophylline({ pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 })],
    }),
    finds: "not-found",
  },
  {
    when: "stopped 29 days ago, yet used in the last 14 days",
    facts: factsWith({
      medicines: [theophylline({ pattern: "stopped", daysUsedInLast14: 1, lastHours: 29 * 24 })],
    }),
    finds: ["combination: stop-and-call"],
  },
  {
    when: "stopped, nobody knows when",
    facts: factsWith({ medicines: [theophylline({ pattern: "stopped", daysUsedInLast14: 0 })] }),
    finds: ["combination: stop-and-call"],
  },
  {
    when: "another medicine",
    facts: factsWith({ medicines: [takenOther("acetazolamide", ["none"], {})] }),
    finds: "not-found",
  },
]);
