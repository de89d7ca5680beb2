import type { Level } from "../../assessment.ts";
import type { MedicalHistory, MentalHealth } from "../../intake.ts";
import { answer, closerWatch } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { quiet } from "../patient.ts";

/** One answer of the medical history, and its level. Source: protocol section 6b. */
const medical: readonly (readonly [MedicalHistory, Level])[] = [
  [{ aneurysmOrArteriovenousMalformation: "yes" }, "stop-and-call"],
  [{ aneurysmOrArteriovenousMalformation: "not-sure" }, "stop-and-call"],
  [{ intracerebralHaemorrhage: "yes" }, "stop-and-call"],
  [{ raisedIntracranialPressure: "yes" }, "stop-and-call"],
  [{ eclampsiaOrPreEclampsia: "yes" }, "stop-and-call"],
  [{ hyperthyroidism: "untreated" }, "stop-and-call"],
  [{ hyperthyroidism: "not-sure" }, "stop-and-call"],
  [{ ketamineAllergy: "yes" }, "stop-and-call"],
  [{ heartAttack: "within-6-weeks" }, "stop-and-call"],
  [{ heartAttack: "earlier" }, "prescriber-review"],
  [{ heartAttack: "not-sure" }, "stop-and-call"],
  [{ unstableAngina: "yes" }, "stop-and-call"],
  [{ heartFailure: "decompensated" }, "stop-and-call"],
  [{ heartFailure: "stable" }, "prescriber-review"],
  [{ stroke: "within-6-months" }, "stop-and-call"],
  [{ stroke: "earlier" }, "prescriber-review"],
  [{ otherHeartDisease: "yes" }, "prescriber-review"],
  [{ highBloodPressure: "yes" }, "inform"],
  [{ pregnancy: "pregnant" }, "stop-and-call"],
  [{ pregnancy: "possible-not-tested" }, "prescriber-review"],
  [{ breastFeeding: "yes" }, "prescriber-review"],
  [{ liverDisease: "cirrhosis-or-severe" }, "prescriber-review"],
  [{ liverDisease: "other" }, "inform"],
  [{ seizureDisorder: "yes" }, "prescriber-review"],
  [{ raisedEyePressure: "yes" }, "prescriber-review"],
  [{ bladderSymptoms: "yes" }, "prescriber-review"],
  [{ porphyria: "yes" }, "prescriber-review"],
  [{ badReactionLastTime: "yes" }, "prescriber-review"],
];

/** The same of the mental-health background. */
const mental: readonly (readonly [MentalHealth, Level])[] = [
  [{ psychosis: "now" }, "stop-and-call"],
  [{ psychosis: "past" }, "prescriber-review"],
  [{ psychosis: "not-sure" }, "stop-and-call"],
  [{ mania: "now" }, "stop-and-call"],
  [{ mania: "past" }, "prescriber-review"],
  [{ bipolarDisorder: "yes" }, "inform"],
  [{ delirium: "yes" }, "stop-and-call"],
  [{ dementia: "yes" }, "prescriber-review"],
  [{ substanceUseDisorder: "active" }, "prescriber-review"],
  [{ ketamineMisuse: "yes" }, "prescriber-review"],
];

const saidOf = (answers: object): string => Object.entries(answers).flat().join("-");
const born = (birthDate: string) => ({
  ...quiet,
  visit: { ...quiet.visit, patient: { ...quiet.visit.patient, birthDate } },
});

/** Conditions, one at a time, in a patient who takes nothing. */
export const historyCanaries: readonly Canary[] = [
  ...medical.map(([answers, level]): Canary => ({
    id: saidOf(answers),
    patient: `history: ${saidOf(answers)}: ${level}`,
    intake: { ...quiet, history: { ...quiet.history, ...answers } },
    ...answer("baseline", `contraindication: history, ${level}`),
  })),
  ...mental.map(([answers, level]): Canary => ({
    id: saidOf(answers),
    patient: `mental health: ${saidOf(answers)}: ${level}`,
    intake: { ...quiet, mentalHealth: { ...quiet.mentalHealth, ...answers } },
    ...answer("baseline", `contraindication: history, ${level}`),
  })),
  {
    id: "sleepApnoea-untreated",
    patient: "sleep apnoea, not treated: to review, high tier",
    intake: { ...quiet, history: { ...quiet.history, sleepApnoea: "untreated" } },
    ...answer("high", "contraindication: history, prescriber-review", closerWatch),
  },
  {
    id: "homeOxygen-yes",
    patient: "oxygen at home: to review, high tier",
    intake: { ...quiet, history: { ...quiet.history, homeOxygen: "yes" } },
    ...answer("high", "contraindication: history, prescriber-review", closerWatch),
  },
  {
    id: "sleepApnoea-treated",
    patient: "sleep apnoea treated every night: the tier alone",
    intake: { ...quiet, history: { ...quiet.history, sleepApnoea: "treated-every-night" } },
    ...answer("enhanced", closerWatch),
  },
  {
    id: "lungDisease-controlled-asthma",
    patient: "controlled asthma: nothing",
    intake: { ...quiet, history: { ...quiet.history, lungDisease: "controlled-asthma" } },
    ...answer("baseline"),
  },
  {
    id: "age-17",
    patient: "18 tomorrow: outside what the sources cover",
    intake: born("2008-12-31"),
    ...answer("baseline", "contraindication: history, prescriber-review"),
  },
  { id: "age-18", patient: "18 today", intake: born("2008-12-30"), ...answer("baseline") },
];
