import { baselineVitals } from "../../rules/advisories/baseline-vitals.ts";
import { contraindication } from "../../rules/advisories/contraindication.ts";
import { dayOfTreatment } from "../../rules/advisories/day-of-treatment.ts";
import { urgentAnswer } from "../../rules/advisories/urgent-answer.ts";
import { contraindications } from "../../rules/data/contraindications.ts";
import type { TimeAnswer } from "../../rules/index.ts";
import { asTheEngine, finding, noText, verified, type Line } from "./finding.ts";

export function urgent(line: Line): void {
  const { mentalHealth, today } = line.facts;
  if (
    mentalHealth?.suicidalThoughts !== "none" ||
    today?.seizureToday !== "no" ||
    today.chestPainNow !== "no" ||
    today.breathingTroubleNow !== "no" ||
    (today.withdrawalSigns !== undefined && today.withdrawalSigns.length > 0)
  )
    asTheEngine(urgentAnswer, line);
}

/** One whole reading in range, as in the timed intakes; anything else is the engine's. */
export function isInRange({ facts, protocol }: Line): boolean {
  const { vitals, visit, history } = facts;
  const first = vitals?.first;
  if (first === undefined || vitals?.repeat !== undefined || history?.usualSpo2Percent !== undefined)
    return false;
  const { systolicMmHg: systolic = 0, diastolicMmHg: diastolic = 0, spo2Percent: spo2 = 0 } = first;
  const { heartRatePerMinute: heart = 0, respiratoryRatePerMinute: breaths = 0 } = first;
  const isOlder = visit.ageYears !== undefined && visit.ageYears >= protocol.vitalsOlderAgeYears;
  const highest = isOlder ? protocol.systolicReviewAboveOlderMmHg : protocol.systolicReviewAboveMmHg;
  return (
    systolic > protocol.systolicLowReviewToMmHg &&
    systolic <= highest &&
    diastolic > 0 &&
    diastolic <= protocol.diastolicReviewAboveMmHg &&
    diastolic < systolic &&
    heart > protocol.heartLowReviewToPerMinute &&
    heart < protocol.heartHighReviewFromPerMinute &&
    breaths > protocol.respiratoryLowReviewToPerMinute &&
    breaths < protocol.respiratoryHighReviewFromPerMinute &&
    spo2 > protocol.spo2ReviewToPercent &&
    spo2 <= 100 &&
    first.isOnOxygen === "no" &&
    first.moaas === 5 &&
    Number.isInteger(systolic) &&
    Number.isInteger(diastolic) &&
    Number.isInteger(heart) &&
    Number.isInteger(breaths) &&
    Number.isInteger(spo2) &&
    (vitals?.weightKg === undefined || (vitals.weightKg >= 20 && vitals.weightKg <= 350)) &&
    vitals?.firstAgeMinutes !== undefined &&
    vitals.firstAgeMinutes >= 0
  );
}

export function vitals(line: Line, isAllInRange: boolean): void {
  if (!isAllInRange) asTheEngine(baselineVitals, line);
}

const pressureRow = contraindications.find(({ question }) => question === "highBloodPressure")?.answers[0];
const pressureSources = verified(...(pressureRow?.sources ?? []));

export function history(line: Line): void {
  const { facts, protocol, found } = line;
  const { history: body, mentalHealth: mind, visit } = facts;
  const isQuiet =
    body?.aneurysmOrArteriovenousMalformation === "no" &&
    body.intracerebralHaemorrhage === "no" &&
    body.raisedIntracranialPressure === "no" &&
    body.eclampsiaOrPreEclampsia === "no" &&
    body.hyperthyroidism === "no" &&
    body.ketamineAllergy === "no" &&
    body.heartAttack === "no" &&
    body.unstableAngina === "no" &&
    body.heartFailure === "no" &&
    body.stroke === "no" &&
    body.otherHeartDisease === "no" &&
    (body.highBloodPressure === "no" || body.highBloodPressure === "yes") &&
    body.pregnancy === "not-possible" &&
    body.breastFeeding === "no" &&
    body.liverDisease === "no" &&
    body.homeOxygen === "no" &&
    (body.sleepApnoea === "no" || body.sleepApnoea === "treated-every-night") &&
    body.seizureDisorder === "no" &&
    body.raisedEyePressure === "no" &&
    body.bladderSymptoms === "no" &&
    body.porphyria === "no" &&
    body.badReactionLastTime === "no" &&
    mind?.psychosis === "never" &&
    mind.mania === "never" &&
    mind.bipolarDisorder === "no" &&
    mind.delirium === "no" &&
    mind.dementia === "no" &&
    mind.substanceUseDisorder === "no" &&
    mind.ketamineMisuse === "no" &&
    visit.ageYears !== undefined &&
    visit.ageYears >= protocol.adultAgeYears;
  if (!isQuiet || pressureRow === undefined) {
    asTheEngine(contraindication, line);
    return;
  }
  if (body.highBloodPressure === "no") return;
  const { level, title, text, strength } = pressureRow;
  const reasons = [{ path: "history.highBloodPressure", says: title }];
  found.push(
    finding("contraindication", "history", level, strength, title, [text], reasons, pressureSources, noText),
  );
}

export function day(line: Line): void {
  const { facts, protocol } = line;
  const { lifestyle, today, visit } = facts;
  const isNasal = visit.route === "nasal-esketamine";
  if (
    today?.intoxicatedNow !== "no" ||
    lifestyle?.answers.escort?.arranged !== "yes" ||
    !isFarEnough(lifestyle.lastAlcohol, protocol.alcoholHours) ||
    !isFarEnough(lifestyle.lastFood, isNasal ? protocol.nasalFoodHours : protocol.foodHours) ||
    !isFarEnough(lifestyle.lastClearFluid, isNasal ? protocol.nasalFluidHours : protocol.clearFluidHours)
  )
    asTheEngine(dayOfTreatment, line);
}

function isFarEnough(last: TimeAnswer | undefined, hours: number): boolean {
  if (last === "never") return true;
  return typeof last === "object" && (last.hoursBeforeStart ?? -1) >= hours;
}
