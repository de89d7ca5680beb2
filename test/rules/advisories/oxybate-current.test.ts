import { oxybateCurrent } from "../../../rules/advisories/oxybate-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const oxybate = (lastHours?: number) =>
  factsWith({ medicines: [takenOther("sodium oxybate", ["oxybate"], { lastHours })] });

specify(oxybateCurrent, [
  {
    when: "beside another medicine it alone is named",
    facts: factsWith({
      medicines: [
        takenOther("sertraline", ["none"], {}),
        takenOther("sodium oxybate", ["oxybate"], { lastHours: 7 }),
      ],
    }),
    finds: ["combination: stop-and-call"],
    neverSays: ["sertraline"],
  },
  {
    when: "7 h ago",
    facts: oxybate(7),
    finds: ["combination: stop-and-call"],
    says: ["sodium oxybate", "24 h"],
  },
  { when: "23 h ago", facts: oxybate(23), finds: ["combination: stop-and-call"] },
  { when: "24 h ago, which still counts", facts: oxybate(24), finds: ["combination: stop-and-call"] },
  { when: "25 h ago", facts: oxybate(25), finds: "not-found" },
  { when: "at an unknown time", facts: oxybate(), finds: ["combination: stop-and-call"] },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
