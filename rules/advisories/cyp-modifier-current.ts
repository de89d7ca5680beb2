import type { Answer } from "../intake.ts";
import type { MedicineFacts } from "../facts.ts";
import { currentMedicines, isTakenWithinDays } from "../medicines/current-use.ts";
import { joinWords, medicineNames, medicineReasons } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, cannotTell, defineRule, type Found, type Message } from "../rule.ts";

const inhibitorSources = ["turku-cyp", "andrade-2017", "ketamine-smpc-interactions"];
const inducerSources = ["turku-cyp"];
/** Benzodiazepines whose levels a strong CYP3A4 inhibitor raises most. */
const clearedByCyp3a4 = ["alprazolam", "triazolam", "midazolam"];

/** Medicines that change how fast ketamine, and some benzodiazepines, leave the body. */
export const cypModifierCurrent = defineRule({
  id: "cyp-modifier-current",
  looksFor:
    "Strong CYP3A4 inhibitors (grapefruit in quantity among them), CYP2B6 inhibitors and enzyme inducers",
  findings: [
    {
      topic: "also-noted",
      level: "prescriber-review",
      when: "a strong CYP3A4 inhibitor together with alprazolam, triazolam or midazolam",
    },
    { topic: "also-noted", level: "inform", when: "any of them" },
  ],
  needs: ["medications"],
  alsoReads: ["lifestyle"],
  sources: inhibitorSources,
  decide({ medications, lifestyle }, _weighed, protocol) {
    const { medicines } = medications;
    const grapefruit = lifestyle?.answers.grapefruitInQuantity;
    const notChecked = grapefruit === undefined ? ["grapefruit in quantity"] : [];
    const found: Found[] = [];
    const inhibitors = currentMedicines(medicines, "strong-cyp3a4-inhibitor", protocol);
    if (inhibitors.length > 0 || grapefruit === "yes" || grapefruit === "not-sure")
      found.push(inhibition(inhibitors, grapefruit, medicines, protocol));
    const cyp2b6 = currentMedicines(medicines, "cyp2b6-inhibitor", protocol);
    if (cyp2b6.length > 0) found.push(inform(cyp2b6, "may raise ketamine levels", inhibitorSources));
    const inducers = currentMedicines(medicines, "cyp-inducer", protocol);
    if (inducers.length > 0) found.push(inform(inducers, "may lower ketamine levels", inducerSources));
    if (found.length === 0 && notChecked.length > 0) return cannotTell("grapefruit in quantity");
    return advise(found.map((each) => withNotChecked(each, notChecked)));
  },
});

function inhibition(
  inhibitors: readonly MedicineFacts[],
  grapefruit: Answer | undefined,
  medicines: readonly MedicineFacts[],
  protocol: Protocol,
): Found {
  const raised = medicines.filter(
    (medicine) => isClearedByCyp3a4(medicine) && isTakenWithinDays(medicine, protocol.stoppedLatelyDays),
  );
  const hasGrapefruit = grapefruit === "yes" || grapefruit === "not-sure";
  return {
    topic: "also-noted",
    level: raised.length > 0 ? "prescriber-review" : "inform",
    strength: "moderate",
    sources: inhibitorSources,
    message: () => {
      const fruit = grapefruit === "not-sure" ? "grapefruit (not sure)" : "grapefruit in quantity";
      const names = joinWords([
        ...(inhibitors.length > 0 ? [medicineNames(inhibitors)] : []),
        ...(hasGrapefruit ? [fruit] : []),
      ]);
      return {
        title:
          raised.length > 0
            ? `${names} with ${medicineNames(raised)}: the benzodiazepine may act more strongly and for longer`
            : `${names}: may raise ketamine levels, ${byMouthMostly}`,
        text: raised.length > 0 ? ["A prescriber reviews this before the start."] : [],
        reasons: [
          ...medicineReasons(inhibitors),
          ...(hasGrapefruit ? [{ path: "lifestyle.grapefruitInQuantity", says: fruit }] : []),
          ...medicineReasons(raised),
        ],
      };
    },
  };
}

const byMouthMostly = "by mouth far more than by vein";

function inform(medicines: readonly MedicineFacts[], effect: string, sources: readonly string[]): Found {
  return {
    topic: "also-noted",
    level: "inform",
    strength: "moderate",
    sources,
    message: () => ({
      title: `${medicineNames(medicines)}: ${effect}, ${byMouthMostly}`,
      text: [],
      reasons: medicineReasons(medicines),
    }),
  };
}

function withNotChecked(found: Found, notChecked: readonly string[]): Found {
  return { ...found, message: (say): Message => ({ ...found.message(say), notChecked }) };
}

/** A combination product counts by any of its parts; of an unconfirmed name, any candidate counts. */
function isClearedByCyp3a4({ drugs }: MedicineFacts): boolean {
  return drugs.some(({ name }) => name.split(" + ").some((part) => clearedByCyp3a4.includes(part)));
}
