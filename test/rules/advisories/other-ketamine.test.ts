import { otherKetamine } from "../../../rules/advisories/other-ketamine.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const oneOff = { pattern: "one-off", daysUsedInLast14: 0 } as const;
const esketamine = (lastDays?: number) =>
  takenOther("esketamine", ["ketamine"], {
    ...oneOff,
    lastHours: lastDays === undefined ? undefined : lastDays * 24,
  });

specify(otherKetamine, [
  {
    when: "beside another medicine, two taken earlier: both are named, and when",
    facts: factsWith({
      medicines: [
        takenOther("sertraline", ["none"], {}),
        esketamine(29),
        takenOther("memantine", ["memantine"], { ...oneOff, lastHours: 40 * 24 }),
      ],
    }),
    finds: ["medicines: inform"],
    says: ["esketamine: last dose Fri 23 Oct 09:00; memantine: last dose Mon 12 Oct 09:00."],
    neverSays: ["sertraline"],
  },
  {
    when: "esketamine elsewhere 27 days ago",
    facts: factsWith({ medicines: [esketamine(27)] }),
    finds: ["medicines: prescriber-review"],
    says: ["acts where ketamine acts", "28 days"],
  },
  {
    when: "28 days ago, which still counts",
    facts: factsWith({ medicines: [esketamine(28)] }),
    finds: ["medicines: prescriber-review"],
  },
  {
    when: "29 days ago",
    facts: factsWith({ medicines: [esketamine(29)] }),
    finds: ["medicines: inform"],
    says: ["taken earlier"],
  },
  {
    when: "at an unknown time",
    facts: factsWith({ medicines: [esketamine()] }),
    finds: ["medicines: prescriber-review"],
  },
  {
    when: "memantine taken regularly",
    facts: factsWith({ medicines: [takenOther("memantine", ["memantine"], { lastHours: 10 })] }),
    finds: ["medicines: prescriber-review"],
  },
  {
    when: "dextromethorphan with bupropion, and esketamine long ago",
    facts: factsWith({
      medicines: [
        takenOther("dextromethorphan + bupropion", ["dextromethorphan"], { lastHours: 10 }),
        esketamine(60),
      ],
    }),
    finds: ["medicines: prescriber-review", "medicines: inform"],
  },
  {
    when: "ketamine given by this clinic is the course itself",
    facts: factsWith({
      medicines: [takenOther("ketamine", ["ketamine"], { ...oneOff, supply: "this-clinic", lastHours: 72 })],
    }),
    finds: "not-found",
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
