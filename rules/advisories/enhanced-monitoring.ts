import type { MonitoringTier, Reason } from "../assessment.ts";
import type { Facts, LifestyleFacts, VisitFacts, Weighed } from "../facts.ts";
import { breathingQuestionsNotAsked, breathingReasons } from "../medicines/breathing-questions.ts";
import { lastDoseReason } from "../medicines/exposure-reasons.ts";
import { isSedatingPremedication } from "../medicines/premedication.ts";
import { isRecreationRecent } from "../medicines/recreational-use.ts";
import { unsettledReasons } from "../medicines/unsettled-reasons.ts";
import { joinWords, lowerFirst } from "../medicines/words.ts";
import { planMonitoring } from "../monitoring-plan.ts";
import { bpEveryMinutes, breathingEveryMinutes } from "../monitoring/schedule.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, cannotTell, defineRule, notFound, type Message } from "../rule.ts";

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
    if (weighed.tier === "baseline") {
      const missing = breathingQuestionsNotAsked(given);
      return missing.length === 0 ? notFound : cannotTell(...missing);
    }
    return advise([
      {
        topic: "monitoring",
        level: weighed.isPlannedUseOnly ? "inform" : "prescriber-review",
        strength: "strong",
        sources,
        message: () => ({
          ...monitoringMessage(given.visit, weighed, protocol),
          reasons: reasonsFor(weighed, given, protocol),
          notChecked: breathingQuestionsNotAsked(given),
        }),
      },
    ]);
  },
});

/** The watch in one paragraph; every single check stands in the monitoring plan. */
function monitoringMessage(
  visit: VisitFacts,
  weighed: Weighed,
  protocol: Protocol,
): Pick<Message, "title" | "text"> {
  const { tier, tierBecause, onBoard } = weighed;
  const plan = planMonitoring(weighed, visit, protocol);
  const hasRegular = onBoard.some(({ pattern }) => pattern === "regular" || pattern === "stopped-lately");
  return {
    title: `${tier} schedule`,
    text: [
      [
        `Because of: ${joinWords(tierBecause)}.`,
        `SpO2 ${lowerFirst(plan.spo2)}; ${checksInWords(tier, protocol)}.`,
        `${plan.stayInWords}.`,
        "All checks stand in the monitoring plan.",
        ...(hasRegular ? [flumazenilCaution] : []),
      ].join(" "),
    ],
  };
}

const flumazenilCaution =
  "Flumazenil can set off seizures after regular use, and does not reverse ketamine, opioids or alcohol.";

function checksInWords(tier: MonitoringTier, protocol: Protocol): string {
  const pressure = sayQuantity(bpEveryMinutes(tier, protocol), "min");
  const peak = sayQuantity(protocol.peakCheckMinute, "min");
  const breathing = sayQuantity(breathingEveryMinutes(tier, protocol), "min");
  const watch = `blood pressure and heart rate every ${pressure}, and at ${peak}; breathing and sedation every ${breathing}`;
  return tier === "high" ? `${watch}; capnography and an observer with no other task` : watch;
}

function reasonsFor(
  weighed: Weighed,
  { medications, lifestyle }: Pick<Facts, "medications" | "lifestyle">,
  protocol: Protocol,
): readonly Reason[] {
  const { exposures, strongDepressants, otherDepressants, conditions } = weighed;
  const counted = new Set([
    ...strongDepressants.map(({ exposure }) => exposure),
    ...otherDepressants,
    ...exposures.filter(isSedatingPremedication),
    ...exposures.filter(({ isPrescribed, isRecent }) => !isPrescribed && isRecent),
  ]);
  return [
    ...[...counted].map(lastDoseReason),
    ...breathingReasons(conditions),
    ...recreationReasons(lifestyle, protocol),
    ...unsettledReasons(medications),
  ];
}

function recreationReasons(lifestyle: LifestyleFacts | undefined, protocol: Protocol): readonly Reason[] {
  if (!isRecreationRecent(lifestyle, protocol)) return [];
  const last = lifestyle?.recreationalSedatives;
  const when = typeof last === "object" ? last.inWords : "at a time nobody is sure of";
  return [
    { path: "lifestyle.recreationalSedatives", says: `recreational sedative or ketamine: last used ${when}` },
  ];
}
