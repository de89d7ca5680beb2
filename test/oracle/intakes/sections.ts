/** For each question its quiet answer, then every other one; undefined: nobody asked. */
type Question = readonly [name: string, quiet: unknown, ...others: readonly unknown[]];
const yesOrNo = (name: string): Question => [name, "no", "yes", "not-sure", undefined];

export const questions = {
  history: [
    ...["aneurysmOrArteriovenousMalformation", "intracerebralHaemorrhage", "raisedIntracranialPressure"].map(
      yesOrNo,
    ),
    ...["eclampsiaOrPreEclampsia", "ketamineAllergy", "unstableAngina", "otherHeartDisease"].map(yesOrNo),
    ...["highBloodPressure", "breastFeeding", "homeOxygen", "seizureDisorder", "raisedEyePressure"].map(
      yesOrNo,
    ),
    ...["bladderSymptoms", "porphyria", "badReactionLastTime"].map(yesOrNo),
    ["hyperthyroidism", "no", "treated", "untreated", "not-sure", undefined],
    ["heartAttack", "no", "within-6-weeks", "earlier", "not-sure", undefined],
    ["heartFailure", "no", "stable", "decompensated", "not-sure", undefined],
    ["stroke", "no", "within-6-months", "earlier", "not-sure", undefined],
    ["pregnancy", "not-possible", "test-negative", "possible-not-tested", "pregnant", "not-sure", undefined],
    ["liverDisease", "no", "cirrhosis-or-severe", "other", "not-sure", undefined],
    ["sleepApnoea", "no", "treated-every-night", "untreated", "not-sure", undefined],
    ["lungDisease", "no", "controlled-asthma", "other", "not-sure", undefined],
    ["usualSpo2Percent", undefined, 92, 95, 97, 0.92],
  ],
  mentalHealth: [
    [
      "suicidalThoughts",
      "none",
      "long-standing-passive-unchanged",
      "new-worse-plan-intent-or-behaviour",
      "not-sure",
      undefined,
    ],
    ["psychosis", "never", "past", "now", "not-sure", undefined],
    ["mania", "never", "past", "now", "not-sure", undefined],
    ["substanceUseDisorder", "no", "past", "active", "not-sure", undefined],
    ...["bipolarDisorder", "delirium", "dementia", "ketamineMisuse"].map(yesOrNo),
  ],
  today: [
    ...["seizureToday", "chestPainNow", "breathingTroubleNow", "drowsyOrHardToRouse"].map(yesOrNo),
    ...["intoxicatedNow", "stomachSymptoms"].map(yesOrNo),
    [
      "withdrawalSigns",
      [],
      ["tremor"],
      ["sweating", "palpitations"],
      ["confusion"],
      ["seizure"],
      "not-sure",
      undefined,
    ],
  ],
  lifestyle: [...["cannabisInLast24h", "grapefruitInQuantity"].map(yesOrNo)],
  medications: [
    ["isComplete", undefined, "yes", "no", "not-sure"],
    ...["onlyNowAndThen", "fromSomeoneElse", "stoppedRecently", "forAnxietySleepOrSeizures"].map(yesOrNo),
  ],
  reading: [
    ["systolicMmHg", 122, 39, 40, 90, 91, 100, 101, 140, 141, 150, 151, 179, 180, 300, 301, undefined],
    ["diastolicMmHg", 76, 90, 91, 99, 100, 122, 130, undefined],
    ["heartRatePerMinute", 68, 19, 40, 41, 50, 51, 110, 111, 130, 131, 251, undefined],
    ["respiratoryRatePerMinute", 14, 3, 8, 9, 10, 11, 20, 21, 24, 25, 61, undefined],
    ["spo2Percent", 98, 0.97, 1, 88, 89, 90, 91, 93, 94, 95, 101, undefined],
    ["isOnOxygen", "no", "yes", "not-sure", undefined],
    ["moaas", 5, 4, 3, 0, undefined],
  ],
} as const satisfies Readonly<Record<string, readonly Question[]>>;
