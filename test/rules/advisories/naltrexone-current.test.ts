import { naltrexoneCurrent } from "../../../rules/advisories/naltrexone-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

specify(naltrexoneCurrent, [
  {
    when: "naltrexone taken regularly: one line, told both ways",
    facts: factsWith({ medicines: [takenOther("naltrexone", ["naltrexone"], {})] }),
    finds: ["also-noted: inform"],
    says: ["may or may not weaken", "blocked the antidepressant effect", "it did not"],
  },
  {
    when: "stopped two months ago",
    facts: factsWith({
      medicines: [
        takenOther("naltrexone", ["naltrexone"], {
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
