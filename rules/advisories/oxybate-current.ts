import type { MedicineFacts } from "../facts.ts";
import { isWithinHours } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notFound } from "../rule.ts";

/** Oxybate close to the start: a strong depressant of its own. */
export const oxybateCurrent = defineRule({
  id: "oxybate-current",
  looksFor: "Sodium oxybate (GHB) close to the start",
  findings: [
    {
      topic: "combination",
      level: "stop-and-call",
      when: "oxybate within the protocol's hours, or at an unknown time",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources: [],
  decide({ medications }, _weighed, protocol) {
    const isCloseOxybate = (medicine: MedicineFacts): boolean =>
      medicine.classes.includes("oxybate") && isWithinHours(medicine, protocol.oxybateRecentHours);
    if (!medications.medicines.some(isCloseOxybate)) return notFound;
    const medicines = medications.medicines.filter(isCloseOxybate);
    return advise([
      {
        topic: "combination",
        level: "stop-and-call",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: `${medicineNames(medicines)} close to the start: deep sedation and slow breathing are possible`,
          text: [
            `A strong depressant. This clinic's protocol counts it for ${sayQuantity(protocol.oxybateRecentHours, "h")}, and whenever the time is not known. The prescriber decides before anything goes on.`,
          ],
          reasons: medicineReasons(medicines),
        }),
      },
    ]);
  },
});
