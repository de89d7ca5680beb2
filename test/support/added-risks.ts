/** What makes a patient riskier, as answers. */
import type { Intake } from "../../rules/intake.ts";
import {
  exactly,
  medicine,
  withHistory,
  withLifestyle,
  withMedications,
  withMentalHealth,
  withReading,
  withToday,
} from "./builders/intake-builder.ts";
import { beforeStart, occasional } from "./screening.ts";

/** Lists one medicine more. */
export const alsoTaking =
  (name: string, answers: Parameters<typeof medicine>[1] = {}) =>
  (intake: Intake): Intake => ({
    ...intake,
    medications: {
      ...intake.medications,
      entries: [...intake.medications.entries, { ...medicine(name, answers), id: "added" }],
    },
  });

/** Each adds one risk to the answers, and takes none away. */
export const addedRisks: Readonly<Record<string, (intake: Intake) => Intake>> = {
  "a daily benzodiazepine": alsoTaking("diazepam"),
  "an occasional benzodiazepine": (intake) =>
    alsoTaking("alprazolam", occasional("alprazolam", beforeStart(11)))(intake),
  "a street benzodiazepine": alsoTaking("alprazolam", { supply: "street" }),
  "clobazam for seizures, missed": alsoTaking("clobazam", {
    takenFor: ["seizures"],
    missedOrCutInLast28Days: "yes",
  }),
  "an opioid": alsoTaking("oxycodone"),
  "zolpidem at 3 in the morning": alsoTaking("zolpidem", { lastDose: exactly("2026-11-21T03:00") }),
  gabapentin: alsoTaking("gabapentin"),
  theophylline: alsoTaking("theophylline"),
  "a medicine nobody knows": alsoTaking("restful blend"),
  "a name that is easily mixed up": alsoTaking("loratadine"),
  "a medicine nobody knows, called not a sedative by staff": alsoTaking("restful blend", {
    classification: { as: "not-a-sedative", by: "Dana Cole" },
  }),
  "a benzodiazepine called not a sedative by staff": alsoTaking("diazepam", {
    classification: { as: "not-a-sedative", by: "Dana Cole" },
  }),
  "untreated apnoea": (intake) => withHistory(intake, { sleepApnoea: "untreated" }),
  // Someone on oxygen now who has it at home has no new need for it, so only those on air are compared.
  "home oxygen": (intake) =>
    intake.vitals?.first?.isOnOxygen === "no" ? withHistory(intake, { homeOxygen: "yes" }) : intake,
  cirrhosis: (intake) => withHistory(intake, { liverDisease: "cirrhosis-or-severe" }),
  "a recent heart attack": (intake) => withHistory(intake, { heartAttack: "within-6-weeks" }),
  pregnancy: (intake) => withHistory(intake, { pregnancy: "pregnant" }),
  "psychosis now": (intake) => withMentalHealth(intake, { psychosis: "now" }),
  "new suicidal thoughts": (intake) =>
    withMentalHealth(intake, { suicidalThoughts: "new-worse-plan-intent-or-behaviour" }),
  "alcohol an hour before": (intake) => withLifestyle(intake, { lastAlcohol: exactly("2026-11-21T08:00") }),
  "street sedatives this morning": (intake) =>
    withLifestyle(intake, { recreationalSedatives: exactly("2026-11-21T06:00") }),
  "a list that is not complete": (intake) => withMedications(intake, { isComplete: "no" }),
  drowsiness: (intake) => withToday(intake, { drowsyOrHardToRouse: "yes" }),
  intoxication: (intake) => withToday(intake, { intoxicatedNow: "yes" }),
  tremor: (intake) => {
    const signs = intake.today?.withdrawalSigns ?? [];
    return signs === "not-sure" ? intake : withToday(intake, { withdrawalSigns: [...signs, "tremor"] });
  },
  "a heart rate of 140": (intake) => withReading(intake, { heartRatePerMinute: 140 }),
};

/** Every question about the list answered, so that a medicine added to it settles none. */
export const listQuestionsDenied = {
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
} as const;
