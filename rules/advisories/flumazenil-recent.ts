import type { MedicineFacts } from "../facts.ts";
import { isWithinHours } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notFound } from "../rule.ts";

const sources = ["flumazenil-label"];

/** Flumazenil tells of a recent reversal: dependence, withdrawal and sedation that comes back. */
export const flumazenilRecent = defineRule({
  id: "flumazenil-recent",
  looksFor: "Flumazenil in the last days",
  findings: [
    {
      topic: "combination",
      level: "prescriber-review",
      when: "flumazenil within the protocol's hours, or at an unknown time",
    },
  ],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide({ medications }, _weighed, protocol) {
    const isRecentFlumazenil = (medicine: MedicineFacts): boolean =>
      medicine.classes.includes("flumazenil") && isWithinHours(medicine, protocol.flumazenilRecentHours);
    if (!medications.medicines.some(isRecentFlumazenil)) return notFound;
    const medicines = medications.medicines.filter(isRecentFlumazenil);
    return advise([
      {
        topic: "combination",
        level: "prescriber-review",
        strength: "moderate",
        sources,
        message: () => ({
          title: `${medicineNames(medicines)} given recently: ask why`,
          text: [
            "It reverses benzodiazepines: ask which one was reversed, and when. Sedation can come back, and in someone dependent on a benzodiazepine it can set off seizures.",
            `This clinic's protocol counts it for ${sayQuantity(protocol.flumazenilRecentHours, "h")}.`,
          ],
          reasons: medicineReasons(medicines),
        }),
      },
    ]);
  },
});
