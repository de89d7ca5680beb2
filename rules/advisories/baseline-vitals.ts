import type { Strength } from "../assessment.ts";
import type { MedicalHistory } from "../intake.ts";
import { judgeVitals, type Measure, type OutOfRange } from "../vitals/judge.ts";
import { advise, cannotTell, defineRule, notApplicable, type Found } from "../rule.ts";
import { missingVitals } from "../vitals/missing.ts";
import { implausibleValues, isSpo2Usable, type ImplausibleValue } from "../vitals/plausible.ts";
import { sayOutOfRange, type VitalsContext } from "../vitals/words.ts";

const olderPressure = ["spravato-eu"];
const pressure = ["spravato-label"];
const pressureLimit = ["ketamine-dach-label"];
const earlyWarningScore = ["news2-2017"];
const clinicDefault: readonly string[] = [];

/** Spot readings before the start (protocol section 6). */
export const baselineVitals = defineRule({
  id: "baseline-vitals",
  looksFor: "Vitals before the start outside the protocol's limits, implausible or missing",
  findings: [
    {
      topic: "vitals",
      level: "stop-and-call",
      when: "blood pressure, heart rate, respiratory rate, SpO2 or sedation score at a limit not to start at; a high one stands until repeated, then the lower of the two decides; new need for oxygen (those of SpO2, oxygen and sedation are clinic defaults)",
    },
    { topic: "vitals", level: "prescriber-review", when: "the same at a limit to review" },
    {
      topic: "vitals",
      level: "prescriber-review",
      when: "an implausible value: asked again, never used",
    },
  ],
  needs: ["visit"],
  alsoReads: ["vitals", "history"],
  sources: [...pressure, ...olderPressure, ...pressureLimit, ...earlyWarningScore],
  decide({ visit, vitals, history }, _weighed, protocol) {
    const hasArrived = visit.stage === "arrived";
    if (vitals === undefined)
      return hasArrived ? cannotTell("vitals before the start: not recorded") : notApplicable;
    const judged = judgeVitals({ vitals, visit, history }, protocol);
    const context: VitalsContext = { vitals, ageYears: visit.ageYears, judged, protocol };
    const missing = missingVitals(vitals, judged, hasArrived);
    const implausible = [...implausibleValues(vitals), ...implausibleUsualSpo2(history)];
    const found: Found[] = judged.outOfRange.map((out) => finding(out, context, missing));
    if (implausible.length > 0) found.push(askAgain(implausible, missing));
    if (found.length > 0 || missing.length === 0) return advise(found);
    return cannotTell(`vitals before the start: ${missing.join(", ")}`);
  },
});

function finding(out: OutOfRange, context: VitalsContext, notChecked: readonly string[]): Found {
  const sources = sourcesOf(out, context);
  return {
    topic: "vitals",
    level: out.band === "stop" ? "stop-and-call" : "prescriber-review",
    strength: strengthOf(out.measure),
    sources,
    message: () => ({ ...sayOutOfRange(out, context), notChecked }),
  };
}

function askAgain(implausible: readonly ImplausibleValue[], notChecked: readonly string[]): Found {
  return {
    topic: "vitals",
    level: "prescriber-review",
    strength: "clinic-default",
    sources: clinicDefault,
    message: () => ({
      title: implausible.length === 1 ? "a value to ask again" : "values to ask again",
      text: [...implausible.map(({ says }) => says), "What is named here was not used."],
      reasons: implausible,
      notChecked,
    }),
  };
}

function implausibleUsualSpo2(history: MedicalHistory | undefined): readonly ImplausibleValue[] {
  const usual = history?.usualSpo2Percent;
  if (usual === undefined || isSpo2Usable(usual)) return [];
  return [
    {
      path: "history.usualSpo2Percent",
      says: "The recorded usual SpO2 is not a whole percentage. Write it again.",
    },
  ];
}

function sourcesOf(
  { measure, band, isHigh }: OutOfRange,
  { ageYears, protocol }: VitalsContext,
): readonly string[] {
  if (measure === "heart-rate" || measure === "respiratory-rate") return earlyWarningScore;
  if (measure !== "blood-pressure") return clinicDefault;
  if (!isHigh) return earlyWarningScore;
  if (band === "stop") return pressureLimit;
  return ageYears !== undefined && ageYears >= protocol.vitalsOlderAgeYears ? olderPressure : pressure;
}

function strengthOf(measure: Measure): Strength {
  return measure === "spo2" || measure === "oxygen" || measure === "sedation" ? "clinic-default" : "moderate";
}
