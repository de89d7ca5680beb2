import { lamotrigineCurrent } from "../../../rules/advisories/lamotrigine-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

specify(lamotrigineCurrent, [
  {
    when: "lamotrigine taken regularly: one line, told both ways",
    facts: factsWith({ medicines: [takenOther("lamotrigine", ["lamotrigine"], {})] }),
    finds: ["also-noted: inform"],
    says: ["may or may not lessen", "not a reason to change it today", "found no effect"],
  },
  {
    when: "stopped two months ago",
    facts: factsWith({
      medicines: [
        takenOther("lamotrigine", ["lamotrigine"], {
          pattern: "stopped",
          daysUsedInLast14: 0,
          lastHours: 1440,
        }),
      ],
    }),
    finds: "not-found",
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
