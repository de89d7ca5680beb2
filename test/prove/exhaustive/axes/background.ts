/** Medical history and mental-health background (protocol sections 1 and 6b). */
import type { MedicalHistory, MentalHealth } from "../../../../rules/intake.ts";
import type { Axis } from "../axis.ts";
import { graded, yesNo } from "./answers.ts";

type HistoryAxis = Axis<MedicalHistory>;

export const sleepApnoea: HistoryAxis = graded("sleepApnoea", ["no", "treated-every-night", "untreated"]);
export const lungDisease: HistoryAxis = graded("lungDisease", ["no", "controlled-asthma", "other"], {
  quiet: ["controlled-asthma"],
});
export const homeOxygen: HistoryAxis = yesNo("homeOxygen");
export const liverDisease: HistoryAxis = graded("liverDisease", ["no", "other", "cirrhosis-or-severe"], {
  quiet: ["other"],
});

/** The recorded usual saturation, which only with lung disease or home oxygen replaces the limits on air. */
export const usualSpo2: HistoryAxis = {
  name: "usual SpO2",
  values: [
    { name: "not recorded", answers: {} },
    { name: "92", answers: { usualSpo2Percent: 92 } },
    { name: "a fraction", answers: { usualSpo2Percent: 0.92 } },
  ],
  steps: [{ less: "not recorded", more: "a fraction" }],
};

export const heart: readonly HistoryAxis[] = [
  graded("heartAttack", ["no", "earlier", "within-6-weeks"]),
  yesNo("unstableAngina"),
  graded("heartFailure", ["no", "stable", "decompensated"]),
  graded("stroke", ["no", "earlier", "within-6-months"]),
  yesNo("otherHeartDisease"),
  graded("highBloodPressure", ["no", "yes"], { quiet: ["yes", "not sure"] }),
];

export const contraindicated: readonly HistoryAxis[] = [
  yesNo("aneurysmOrArteriovenousMalformation"),
  yesNo("intracerebralHaemorrhage"),
  yesNo("raisedIntracranialPressure"),
  yesNo("eclampsiaOrPreEclampsia"),
  graded("hyperthyroidism", ["no", "treated", "untreated"], { quiet: ["treated"] }),
  yesNo("ketamineAllergy"),
];

export const looked: readonly HistoryAxis[] = [
  graded("pregnancy", ["not-possible", "test-negative", "possible-not-tested", "pregnant"], {
    quiet: ["test-negative"],
  }),
  yesNo("breastFeeding"),
  yesNo("seizureDisorder"),
  yesNo("raisedEyePressure"),
  yesNo("bladderSymptoms"),
  yesNo("porphyria"),
  yesNo("badReactionLastTime"),
];

export const suicidalThoughts: Axis<MentalHealth> = graded("suicidalThoughts", [
  "none",
  "long-standing-passive-unchanged",
  "new-worse-plan-intent-or-behaviour",
]);

export const mind: readonly Axis<MentalHealth>[] = [
  graded("psychosis", ["never", "past", "now"]),
  graded("mania", ["never", "past", "now"]),
  graded("bipolarDisorder", ["no", "yes"], { quiet: ["yes", "not sure"] }),
  yesNo("delirium"),
  yesNo("dementia"),
  graded("substanceUseDisorder", ["no", "past", "active"], { quiet: ["past"] }),
  yesNo("ketamineMisuse"),
];
