import type { LifestyleFacts, MedicineFacts } from "../facts.ts";
import type { Route, Today } from "../intake.ts";
import { isTakenWithinDays } from "../medicines/current-use.ts";
import { medicineNames, medicineReasons } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notFound } from "../rule.ts";
import { MS_PER_HOUR, type EpochMs } from "../units.ts";

/** Medicines that lower glucose in someone who has not eaten. */
export const insulinFasting = defineRule({
  id: "insulin-fasting",
  looksFor: "Insulin or a sulfonylurea while fasting",
  findings: [
    {
      topic: "today",
      level: "prescriber-review",
      when: "insulin or a sulfonylurea while fasting, or when the last meal is not known",
    },
    { topic: "today", level: "inform", when: "insulin or a sulfonylurea, and not fasting" },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["lifestyle", "today"],
  sources: [],
  decide({ visit, medications, lifestyle, today }, _weighed, protocol) {
    const lowersGlucose = (medicine: MedicineFacts): boolean =>
      (medicine.classes.includes("insulin") || medicine.classes.includes("sulfonylurea")) &&
      isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
    if (!medications.medicines.some(lowersGlucose)) return notFound;
    const medicines = medications.medicines.filter(lowersGlucose);
    const mayBeFasting = isFasting(visit.route, visit.startMs, lifestyle, protocol);
    return advise([
      {
        topic: "today",
        level: mayBeFasting ? "prescriber-review" : "inform",
        strength: "clinic-default",
        sources: [],
        message: () => ({
          title: mayBeFasting
            ? `${medicineNames(medicines)} while fasting: glucose may fall too low`
            : `${medicineNames(medicines)}: has eaten; glucose still to be watched`,
          text: mayBeFasting
            ? [
                "A prescriber reviews this before the start; consider a glucose reading now and during the stay.",
              ]
            : [],
          reasons: [...medicineReasons(medicines), mealReason(lifestyle), glucoseReason(today)],
          notChecked: today?.fastingGlucose === undefined ? ["fasting glucose"] : [],
        }),
      },
    ]);
  },
});

/** The longest possible time without food is the worst here, so the earliest instant counts. */
function isFasting(
  route: Route,
  startMs: EpochMs | undefined,
  lifestyle: LifestyleFacts | undefined,
  protocol: Protocol,
): boolean {
  const food = lifestyle?.lastFood;
  if (food === undefined || food === "never" || food === "unknown" || startMs === undefined) return true;
  const fastingHours = route === "nasal-esketamine" ? protocol.nasalFoodHours : protocol.foodHours;
  return (startMs - food.earliestMs) / MS_PER_HOUR >= fastingHours;
}

function mealReason(lifestyle: LifestyleFacts | undefined) {
  const food = lifestyle?.lastFood;
  const when = food === undefined ? "not asked" : typeof food === "string" ? "not sure" : food.inWords;
  return { path: "lifestyle.lastFood", says: `last food: ${when}` };
}

function glucoseReason(today: Today | undefined) {
  const glucose = today?.fastingGlucose;
  const says = glucose === undefined ? "not recorded" : sayQuantity(glucose.value, glucose.unit);
  return { path: "today.fastingGlucose", says: `fasting glucose: ${says}` };
}
