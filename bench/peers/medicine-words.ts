/** What concerns one medicine, as one word: made beforehand, for free, so that a peer's condition is one comparison. */
import type { Exposure, Facts, MedicineFacts, Protocol, TimeAnswer, Weighed } from "../../rules/index.ts";
import type { DrugClass } from "../../rules/drug.ts";
import type { TimeBefore } from "../../rules/facts.ts";
import { isTakenWithinDays, isWithinHours } from "../../rules/medicines/current-use.ts";
import { hasTellingBlank } from "../../rules/medicines/blanks.ts";
import { isLongerAgo, isNoEarlier } from "../../rules/medicines/elapsed.ts";
import { timingSituation } from "../../rules/medicines/timing-situation.ts";
import { isSedating } from "../../rules/sedating-classes.ts";

export const notAsked = "not-asked";

export const isBenzodiazepine = ({ durationClass }: Exposure): boolean => durationClass !== undefined;

/** Regular use is past once nothing was taken for longer than the protocol allows beside a withdrawal sign. */
export function useInOneWord({ pattern, isMissedOrCut, medicine }: Exposure, protocol: Protocol): string {
  const hours = medicine.lastDose?.hoursBeforeStart;
  const isPast = hours === undefined || hours > protocol.lapsedDoseHours;
  return `${pattern} ${isMissedOrCut ? "missed" : "taken"} ${isPast ? "past" : "recent"}`;
}

export function timingInOneWord(exposure: Exposure, protocol: Protocol): string {
  const { pattern, isPrescribed, medicine, isGapMet, isRecent } = exposure;
  const isAtypical = isPrescribed && medicine.benzodiazepine?.isClassicalAgonist === false;
  if (pattern === "premedication") return pattern;
  if (isAtypical) return "atypical";
  if (exposure.isNeverToBePaused) return `never-to-be-paused ${exposure.isMissedOrCut ? "missed" : "taken"}`;
  if (pattern === "regular") return `regular ${exposure.hasPlanOnRecord ? "planned" : "unplanned"}`;
  if (timingSituation(exposure, protocol) === undefined) return "not-prescribed";
  const isOpen = isRecent || hasTellingBlank(medicine);
  if (pattern !== "occasional") return `${pattern} ${isOpen ? "recent" : "past"}`;
  return `occasional ${isGapMet === true && !isOpen ? "over" : "open"}`;
}

export function notedWords({ medicine, pattern }: Exposure): readonly string[] {
  if (medicine.classes.includes("z-drug") || pattern === "stopped-earlier") return [];
  return medicine.classes;
}

/** "before" the hours up to which a Z-drug is noted, or "at" them. */
export function zDrugHours({ exposures, otherDepressants }: Weighed, protocol: Protocol): readonly string[] {
  return exposures
    .filter(
      (exposure) => exposure.medicine.classes.includes("z-drug") && !otherDepressants.includes(exposure),
    )
    .map(({ medicine }) => {
      const hours = medicine.lastDose?.hoursBeforeStart ?? 0;
      if (hours === protocol.zDrugNotedHours) return "at";
      return hours < protocol.zDrugNotedHours ? "before" : "after";
    });
}

export function notPrescribedWords(
  { lifestyle }: Facts,
  { exposures }: Weighed,
  protocol: Protocol,
): readonly string[] {
  const recreational = lifestyle?.recreationalSedatives;
  const taken = exposures.filter(({ isPrescribed }) => !isPrescribed);
  const words = taken.flatMap((exposure) =>
    timesInWords(exposure.medicine.lastDose, timingSituation(exposure, protocol) === undefined, protocol),
  );
  if (recreational === undefined || recreational === "never") return words;
  const time = recreational === "unknown" ? undefined : recreational;
  const isListed = taken.some(({ medicine }) => isNoEarlier(medicine.lastDose, time));
  return isListed ? words : [...words, ...timesInWords(time, true, protocol)];
}

/** "recent" or "later", and "timed" when the rule has a finding about its timing as well. */
function timesInWords(time: TimeBefore | undefined, isTimed: boolean, protocol: Protocol): readonly string[] {
  if (isLongerAgo(time, protocol.notPrescribedReviewDays)) return [];
  const hours = time?.hoursBeforeStart;
  const when = hours === undefined || hours <= protocol.notPrescribedRecentHours ? "recent" : "later";
  return isTimed ? [when, "timed"] : [when];
}

export function isCurrent(medicine: MedicineFacts, drugClass: DrugClass, protocol: Protocol): boolean {
  return medicine.classes.includes(drugClass) && isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
}

export function closeWords(medicine: MedicineFacts, protocol: Protocol): readonly string[] {
  const { classes } = medicine;
  const words: string[] = [];
  if (classes.includes("oxybate") && isWithinHours(medicine, protocol.oxybateRecentHours))
    words.push("oxybate");
  if (classes.includes("flumazenil") && isWithinHours(medicine, protocol.flumazenilRecentHours))
    words.push("flumazenil");
  return words;
}

export function isOtherKetamine({ classes, answers }: MedicineFacts): boolean {
  if (answers.supply === "this-clinic") return false;
  return classes.some((each) => each === "ketamine" || each === "memantine" || each === "dextromethorphan");
}

export function isPressorToday(medicine: MedicineFacts, { visit }: Facts, protocol: Protocol): boolean {
  const { classes, answers } = medicine;
  if (!classes.some((each) => each === "stimulant" || each === "decongestant" || each === "pressor"))
    return false;
  const { takenToday, pattern } = answers;
  if (takenToday === "yes" || takenToday === "not-sure") return true;
  if (takenToday === "no" && visit.stage === "arrived") return false;
  if (pattern === "stopped" || isNowAndThen(pattern)) return isWithinHours(medicine, protocol.pressorHours);
  return isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
}

export function pressorKind({ classes }: MedicineFacts): string {
  const isOther = classes.includes("decongestant") || classes.includes("pressor");
  return isOther ? "pressor" : "stimulant";
}

export function hasUnknownDose(medicine: MedicineFacts, protocol: Protocol): boolean {
  const { answers, classes, lastDose } = medicine;
  if (lastDose !== undefined || answers.form === "patch" || answers.pattern === "premedication") return false;
  if (classes.includes("benzodiazepine") || !isSedating(classes)) return false;
  return isTakenWithinDays(medicine, protocol.stoppedLatelyDays);
}

export function missedWord({ answers }: MedicineFacts): string {
  return `${isNowAndThen(answers.pattern) ? "now-and-then" : "steady"} ${answers.takenToday ?? notAsked}`;
}

export function isClearedByCyp3a4(medicine: MedicineFacts, protocol: Protocol): boolean {
  if (!isTakenWithinDays(medicine, protocol.stoppedLatelyDays)) return false;
  return medicine.drugs.some(({ name }) =>
    name.split(" + ").some((part) => part === "alprazolam" || part === "triazolam" || part === "midazolam"),
  );
}

function isNowAndThen(pattern: string | undefined): boolean {
  return pattern === "as-needed" || pattern === "one-off";
}

/** Below every limit when nobody is sure; above every limit when never, or not asked. */
export function hoursSince(last: TimeAnswer | undefined): number {
  if (last === undefined || last === "never") return Number.MAX_SAFE_INTEGER;
  return last === "unknown" ? -Number.MAX_SAFE_INTEGER : (last.hoursBeforeStart ?? -Number.MAX_SAFE_INTEGER);
}
