import type { DrugClass } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import { isTakenWithinDays } from "../medicines/current-use.ts";
import { lastDoseInWords, medicineNames, medicineReasons } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notFound, type Found } from "../rule.ts";

const kinds: readonly DrugClass[] = ["ketamine", "memantine", "dextromethorphan"];

/** Other medicines that act where ketamine acts. */
export const otherKetamine = defineRule({
  id: "other-ketamine",
  looksFor: "Ketamine or esketamine outside this course, memantine or dextromethorphan",
  findings: [
    {
      topic: "medicines",
      level: "prescriber-review",
      when: "taken within the protocol's days, at an unknown time, or regularly",
    },
    { topic: "medicines", level: "inform", when: "longer ago" },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }, _weighed, protocol) {
    if (!medications.medicines.some(isOther)) return notFound;
    const others = medications.medicines.filter(isOther);
    const recent = others.filter((medicine) => isTakenWithinDays(medicine, protocol.otherKetamineDays));
    const earlier = others.filter((medicine) => !recent.includes(medicine));
    const found: Found[] = [];
    if (recent.length > 0) found.push(review(recent, protocol));
    if (earlier.length > 0) found.push(inform(earlier));
    return advise(found);
  },
});

/** What this clinic gives is the course itself. */
function isOther({ classes, answers }: MedicineFacts): boolean {
  return answers.supply !== "this-clinic" && kinds.some((kind) => classes.includes(kind));
}

function review(medicines: readonly MedicineFacts[], protocol: Protocol): Found {
  return {
    topic: "medicines",
    level: "prescriber-review",
    strength: "clinic-default",
    sources: [],
    message: () => ({
      title: `${medicineNames(medicines)}: acts where ketamine acts`,
      text: [
        `Effects may add to those of today's ketamine. A prescriber reviews this before the start; this clinic's protocol looks back ${sayQuantity(protocol.otherKetamineDays, "days")}.`,
      ],
      reasons: medicineReasons(medicines),
    }),
  };
}

function inform(medicines: readonly MedicineFacts[]): Found {
  return {
    topic: "medicines",
    level: "inform",
    strength: "clinic-default",
    sources: [],
    message: () => ({
      title: `${medicineNames(medicines)}: taken earlier`,
      text: [`${medicines.map((medicine) => `${medicine.name}: ${lastDoseInWords(medicine)}`).join("; ")}.`],
      reasons: medicineReasons(medicines),
    }),
  };
}
