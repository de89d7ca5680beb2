import { enhancedMonitoring } from "../../rules/advisories/enhanced-monitoring.ts";
import type { Exposure, Reason } from "../../rules/index.ts";
import { asTheEngine, finding, verified, type Line } from "./finding.ts";
import { joined, lastDose } from "./medicine-reasons.ts";
import { isAllAsked } from "./sedatives.ts";

const sources = verified(...enhancedMonitoring.sources);
const treatedApnoea: Reason = { path: "history.sleepApnoea", says: "sleep apnoea, treated every night" };
const unconfirmed = "medicines not confirmed";
const flumazenil =
  " Flumazenil can set off seizures after regular use, and does not reverse ketamine, opioids or alcohol.";

export function monitoring(line: Line, strong: readonly Exposure[]): void {
  const { facts, weighed, protocol, found } = line;
  const { tier, tierBecause, conditions, onBoard, otherDepressants } = weighed;
  if (tier === "baseline") return;
  const { hasAlcohol, hasUntreatedApnoea, hasLungDisease, hasHomeOxygen, isDrowsy } = conditions;
  const isUsual = !hasAlcohol && !hasUntreatedApnoea && !hasLungDisease && !hasHomeOxygen && !isDrowsy;
  const exposures = [...strong];
  for (const exposure of otherDepressants) if (!exposures.includes(exposure)) exposures.push(exposure);
  const isOther = tierBecause.some(
    (because) => because.startsWith("premedication") || because === unconfirmed,
  );
  if (!isUsual || isOther || !isAllAsked(line) || facts.visit.durationMinutes > 1000) {
    asTheEngine(enhancedMonitoring, line);
    return;
  }
  const isHigh = tier === "high";
  const end = facts.visit.durationMinutes;
  const after = isHigh ? protocol.afterEndMinutesHigh : protocol.afterEndMinutesEnhanced;
  const afterEnd = isHigh ? protocol.stayAfterEndMinutesHigh : protocol.stayAfterEndMinutesEnhanced;
  const stay = Math.max(protocol.stayFromStartMinutes, end + afterEnd, end + Math.max(...after));
  const bpEvery = isHigh ? protocol.bpEveryMinutesHigh : protocol.bpEveryMinutes;
  const breathingEvery = isHigh ? protocol.breathingEveryMinutesHigh : protocol.breathingEveryMinutesEnhanced;
  const from = facts.visit.route === "iv-infusion" ? "start" : "dose";
  let text =
    `Because of: ${joined(tierBecause)}. SpO2 continuous from before the start to discharge; ` +
    `blood pressure and heart rate every ${bpEvery}\u00a0min, and at ${protocol.peakCheckMinute}\u00a0min; ` +
    `breathing and sedation every ${breathingEvery}\u00a0min` +
    `${isHigh ? "; capnography and an observer with no other task" : ""}. ` +
    `Stay until the later of ${stay}\u00a0min from the ${from} and all discharge criteria met. ` +
    "All checks stand in the monitoring plan.";
  for (const { pattern } of onBoard) {
    if (pattern !== "regular" && pattern !== "stopped-lately") continue;
    text += flumazenil;
    break;
  }
  const reasons: Reason[] = [];
  for (const { medicine } of exposures) {
    if (medicine.isLastDoseRefused) {
      asTheEngine(enhancedMonitoring, line);
      return;
    }
    reasons.push(lastDose(medicine));
  }
  if (conditions.hasTreatedApnoea) reasons.push(treatedApnoea);
  found.push(
    finding(
      "enhanced-monitoring",
      "monitoring",
      weighed.isPlannedUseOnly ? "inform" : "prescriber-review",
      "strong",
      isHigh ? "high schedule" : "enhanced schedule",
      [text],
      reasons,
      sources,
    ),
  );
}
