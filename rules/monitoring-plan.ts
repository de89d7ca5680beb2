/** Protocol section 5: when to measure what, how long to stay, and what is ticked before leaving. */
import type { MonitoringPlan, MonitoringTier } from "./assessment.ts";
import type { VisitFacts, Weighed } from "./facts.ts";
import type { Route } from "./intake.ts";
import {
  capnographyInWords,
  dischargeChecklist,
  spo2InWords,
  staffInWords,
} from "./monitoring/care-words.ts";
import { afterEndMinutes, scheduleChecks } from "./monitoring/schedule.ts";
import { thresholdStrip } from "./monitoring/thresholds.ts";
import type { Protocol } from "./protocol.ts";
import { sayQuantity } from "./quantity.ts";
import type { Minutes } from "./units.ts";

/**
 * The plan for a tier, in minutes from the start of the infusion, or from the dose for other routes; the end is the start
 * plus the planned duration, 1 to 1440 min. The check at 0 and the one at the expected peak are always there.
 */
export function planMonitoring(
  { tier, tierBecause }: Pick<Weighed, "tier" | "tierBecause">,
  {
    route,
    durationMinutes,
    isDurationAssumed,
  }: Pick<VisitFacts, "route" | "durationMinutes" | "isDurationAssumed">,
  protocol: Protocol,
): MonitoringPlan {
  const course = courseOf(tier, route, durationMinutes, protocol);
  return { tier, because: tierBecause, durationMinutes, isDurationAssumed, ...course };
}

type Course = Omit<MonitoringPlan, "tier" | "because" | "durationMinutes" | "isDurationAssumed">;

const coursesKeptPerProtocol = 256;
const kept = new WeakMap<Protocol, Map<string, Course>>();

/** What does not depend on the patient beyond the tier: kept for each protocol, within bounds. */
function courseOf(tier: MonitoringTier, route: Route, durationMinutes: Minutes, protocol: Protocol): Course {
  let courses = kept.get(protocol);
  if (courses === undefined) kept.set(protocol, (courses = new Map<string, Course>()));
  const key = `${tier} ${route} ${durationMinutes}`;
  const known = courses.get(key);
  if (known !== undefined) return known;
  if (courses.size >= coursesKeptPerProtocol) courses.clear();
  const course = planCourse(tier, route, durationMinutes, protocol);
  courses.set(key, course);
  return course;
}

function planCourse(
  tier: MonitoringTier,
  route: Route,
  durationMinutes: Minutes,
  protocol: Protocol,
): Course {
  const stayUntilMinute = stayUntil(tier, durationMinutes, protocol);
  const from = route === "iv-infusion" ? "start" : "dose";
  return {
    checks: scheduleChecks(tier, durationMinutes, protocol),
    ...(tier === "baseline" ? {} : { thenEveryMinutes: protocol.repeatChecksEveryMinutes }),
    spo2: spo2InWords(tier, protocol),
    capnography: capnographyInWords[tier],
    staff: staffInWords[tier],
    stayUntilMinute,
    stayInWords:
      `Stay until the later of ${sayQuantity(stayUntilMinute, "min")} from the ${from} ` +
      "and all discharge criteria met",
    thresholds: thresholdStrip(protocol),
    dischargeChecklist,
  };
}

/** Never before the last listed check, which a long infusion pushes beyond the time counted from the start. */
function stayUntil(tier: MonitoringTier, endMinute: Minutes, protocol: Protocol): Minutes {
  const lastCheck = endMinute + Math.max(...afterEndMinutes(tier, protocol));
  return Math.max(minutesAsked(tier, endMinute, protocol), lastCheck);
}

function minutesAsked(tier: MonitoringTier, endMinute: Minutes, protocol: Protocol): Minutes {
  const fromStart = protocol.stayFromStartMinutes;
  if (tier === "baseline") return Math.max(fromStart, endMinute + protocol.spo2AfterEndMinutesBaseline);
  if (tier === "enhanced") return Math.max(fromStart, endMinute + protocol.stayAfterEndMinutesEnhanced);
  return Math.max(fromStart, endMinute + protocol.stayAfterEndMinutesHigh);
}
