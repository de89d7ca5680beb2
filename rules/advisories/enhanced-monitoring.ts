import type { Reason } from "../assessment.ts";
import type { MedicationFacts, VisitFacts, Weighed } from "../facts.ts";
import { breathingQuestionsNotAsked, breathingReasons } from "../medicines/breathing-questions.ts";
import { lastDoseReason } from "../medicines/exposure-reasons.ts";
import { unsettledReasons } from "../medicines/unsettled-reasons.ts";
import { joinWords } from "../medicines/words.ts";
import { planMonitoring } from "../monitoring-plan.ts";
import { bpEveryMinutes, breathingEveryMinutes, afterEndMinutes } from "../monitoring/schedule.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, defineRule, notFound, type Message } from "../rule.ts";

const sources = ["ketalar-label", "spravato-label", "yale-bp-2024", "flumazenil-label"];

/** How closely this patient is watched, when that is closer than anyone is. */
export const enhancedMonitoring = defineRule({
  id: "enhanced-monitoring",
  looksFor: "Any factor that asks for closer watching of breathing, SpO2, pressure and sedation",
  findings: [
    { topic: "monitoring", level: "prescriber-review", when: "enhanced or high tier" },
    { topic: "monitoring", level: "inform", when: "regular use with a plan on record is the only factor" },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["history", "lifestyle", "today"],
  sources,
  decide(given, weighed, protocol) {
    if (weighed.tier === "baseline") return notFound;
    return advise([
      {
        topic: "monitoring",
        level: weighed.isPlannedUseOnly ? "inform" : "prescriber-review",
        strength: "strong",
        sources,
        message: () => ({
          ...monitoringMessage(given.visit, weighed, protocol),
          reasons: reasonsFor(weighed, given.medications),
          notChecked: breathingQuestionsNotAsked(given),
        }),
      },
    ]);
  },
});

function monitoringMessage(
  visit: VisitFacts,
  weighed: Weighed,
  protocol: Protocol,
): Pick<Message, "title" | "text"> {
  const { tier, tierBecause, onBoard } = weighed;
  const plan = planMonitoring(weighed, visit, protocol);
  const minutes = (value: number): string => sayQuantity(value, "min");
  const repeat = plan.thenEveryMinutes === undefined ? "" : `, then every ${minutes(plan.thenEveryMinutes)}`;
  const text = [
    `Because of: ${joinWords(tierBecause)}.`,
    `SpO2: ${lowerFirst(plan.spo2)}. Blood pressure and heart rate at 0, then every ${minutes(bpEveryMinutes(tier, protocol))} to the end, and at ${minutes(protocol.peakCheckMinute)}; breathing and sedation every ${minutes(breathingEveryMinutes(tier, protocol))}.`,
    `After the end: ${afterEndMinutes(tier, protocol).join(", ")}\u00a0min${repeat}. ${plan.stayInWords}.`,
    `Capnography: ${lowerFirst(plan.capnography)}. Staff: ${lowerFirst(plan.staff)}. Airway equipment at hand.`,
  ];
  if (onBoard.some(({ pattern }) => pattern === "regular" || pattern === "stopped-lately"))
    text.push(
      "Flumazenil can set off seizures in someone who takes a benzodiazepine regularly, and does not reverse ketamine, opioids or alcohol.",
    );
  return { title: `${tier} schedule`, text };
}

function reasonsFor(weighed: Weighed, medications: MedicationFacts): readonly Reason[] {
  const { exposures, strongDepressants, otherDepressants, conditions } = weighed;
  const counted = new Set([
    ...strongDepressants.map(({ exposure }) => exposure),
    ...otherDepressants,
    ...exposures.filter(({ medicine }) => medicine.answers.pattern === "premedication"),
  ]);
  return [
    ...[...counted].map(lastDoseReason),
    ...breathingReasons(conditions),
    ...unsettledReasons(medications),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
