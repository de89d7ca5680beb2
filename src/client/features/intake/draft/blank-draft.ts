import { blankSaid, type Draft, type MedicineDraft } from "./draft.ts";

const said = () => ({ ...blankSaid });

/** One medicine of which only the name is known. */
export function blankMedicine(id: string, typed: string): MedicineDraft {
  return {
    id,
    typed,
    confirmedDrugIds: [],
    classification: { as: "", by: "" },
    pattern: "",
    daysUsedInLast14: "",
    dose: { amount: "", unit: "" },
    dosesPerDay: "",
    lastDose: said(),
    usedSince: "",
    supply: "",
    takenFor: [],
    missedOrCutInLast28Days: "",
    wasRegularBeforeStopping: "",
    isExtendedRelease: "",
    form: "",
    prescribersPlan: { plan: "", inWords: "", date: "" },
    premedication: { status: "", byWhom: "" },
    takenToday: "",
    isInDoseEscalation: "",
  };
}

const blankReading = (): Draft["vitals"]["first"] => ({
  takenAt: "",
  systolicMmHg: "",
  diastolicMmHg: "",
  heartRatePerMinute: "",
  respiratoryRatePerMinute: "",
  spo2Percent: "",
  isOnOxygen: "",
  moaas: "",
});

const blankHistory = (): Draft["history"] => ({
  aneurysmOrArteriovenousMalformation: "",
  intracerebralHaemorrhage: "",
  raisedIntracranialPressure: "",
  eclampsiaOrPreEclampsia: "",
  hyperthyroidism: "",
  ketamineAllergy: "",
  heartAttack: "",
  unstableAngina: "",
  heartFailure: "",
  stroke: "",
  otherHeartDisease: "",
  highBloodPressure: "",
  pregnancy: "",
  breastFeeding: "",
  liverDisease: "",
  sleepApnoea: "",
  lungDisease: "",
  homeOxygen: "",
  usualSpo2Percent: "",
  seizureDisorder: "",
  raisedEyePressure: "",
  bladderSymptoms: "",
  porphyria: "",
  badReactionLastTime: "",
  badReactionInWords: "",
  allergies: { state: "", inWords: "" },
});

/** A form in which nothing is answered: no default stands in any place. Only the clinic's zone is known. */
export function blankDraft(timeZone: string): Draft {
  return {
    medicineInBox: "",
    visit: {
      patient: { familyName: "", givenName: "", birthDate: "", recordNumber: "" },
      timeZone,
      plannedStart: "",
      route: "",
      plannedDurationMinutes: "",
      purpose: "",
      stage: "",
      filledInBy: { role: "", name: "" },
      course: "",
    },
    medications: {
      list: "",
      entries: [],
      isComplete: "",
      onlyNowAndThen: "",
      fromSomeoneElse: "",
      stoppedRecently: "",
      forAnxietySleepOrSeizures: "",
    },
    history: blankHistory(),
    mentalHealth: {
      suicidalThoughts: "",
      psychosis: "",
      mania: "",
      bipolarDisorder: "",
      delirium: "",
      dementia: "",
      substanceUseDisorder: "",
      ketamineMisuse: "",
    },
    lifestyle: {
      lastAlcohol: said(),
      alcoholInWords: "",
      cannabisInLast24h: "",
      recreationalSedatives: said(),
      grapefruitInQuantity: "",
      lastFood: said(),
      lastClearFluid: said(),
      escort: { arranged: "", name: "", phone: "" },
    },
    today: {
      seizureToday: "",
      chestPainNow: "",
      breathingTroubleNow: "",
      drowsyOrHardToRouse: "",
      intoxicatedNow: "",
      withdrawalSigns: "",
      stomachSymptoms: "",
      fastingGlucose: { value: "", unit: "" },
    },
    vitals: { first: blankReading(), repeat: blankReading(), weightKg: "" },
  };
}
