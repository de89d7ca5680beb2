import { flumazenilRecent } from "../../../rules/advisories/flumazenil-recent.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const flumazenil = (lastHours?: number) =>
  factsWith({ medicines: [takenOther("flumazenil", ["flumazenil"], { pattern: "one-off", lastHours })] });

specify(flumazenilRecent, [
  {
    when: "beside another medicine it alone is named",
    facts: factsWith({
      medicines: [
        takenOther("sertraline", ["none"], {}),
        takenOther("flumazenil", ["flumazenil"], { lastHours: 3 }),
      ],
    }),
    finds: ["combination: prescriber-review"],
    says: ["flumazenil given recently: ask why\n"],
  },
  {
    when: "71 h ago",
    facts: flumazenil(71),
    finds: ["combination: prescriber-review"],
    says: ["given recently"],
  },
  { when: "72 h ago, which still counts", facts: flumazenil(72), finds: ["combination: prescriber-review"] },
  { when: "73 h ago", facts: flumazenil(73), finds: "not-found" },
  { when: "at an unknown time", facts: flumazenil(), finds: ["combination: prescriber-review"] },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
