/**
 * The conditions of protocol section 6b, one row a question. To add one: a question in `intake.ts`, a row here.
 * Answers that are not listed lead to nothing; "not-sure" is judged as the worst answer of its row.
 */
import type { Level, Strength } from "../assessment.ts";
import type { MedicalHistory, MentalHealth } from "../intake.ts";

export type ConditionAnswer = {
  readonly answer: string;
  readonly level: Level;
  /** One line, no full stop. */
  readonly title: string;
  /** What to know, and what to consider. */
  readonly text: string;
  readonly strength: Strength;
  /** Empty: a clinic default. */
  readonly sources: readonly string[];
};

export type Condition = (
  | { readonly section: "history"; readonly question: keyof MedicalHistory }
  | { readonly section: "mentalHealth"; readonly question: keyof MentalHealth }
) & {
  /** The question as it is named when it was not asked. */
  readonly asks: string;
  /** Worst first. */
  readonly answers: readonly [ConditionAnswer, ...ConditionAnswer[]];
};

const label = ["spravato-label"];
const heartLabels = ["spravato-eu", "ketalar-uk-smpc"];
const reviewOfHistory = "A prescriber reviews this before the start.";
const riseOfPressure = "Ketamine raises blood pressure, which can be a serious hazard here.";

export const contraindications: readonly Condition[] = [
  {
    section: "history",
    question: "aneurysmOrArteriovenousMalformation",
    asks: "aneurysm or arteriovenous malformation",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "aneurysm or arteriovenous malformation",
        text: `${riseOfPressure} The esketamine label lists it as a contraindication.`,
        strength: "strong",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "intracerebralHaemorrhage",
    asks: "bleeding in the brain, ever",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "bleeding in the brain in the past",
        text: `${riseOfPressure} The esketamine label lists it as a contraindication.`,
        strength: "strong",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "raisedIntracranialPressure",
    asks: "raised pressure in the skull",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "raised intracranial pressure",
        text: "A rise in blood pressure can raise the pressure in the skull further.",
        strength: "moderate",
        sources: ["spravato-eu", "cohen-2018"],
      },
    ],
  },
  {
    section: "history",
    question: "eclampsiaOrPreEclampsia",
    asks: "eclampsia or pre-eclampsia",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "eclampsia or pre-eclampsia",
        text: "Ketamine labels list it as a contraindication.",
        strength: "strong",
        sources: ["ketalar-uk-smpc", "ketamine-dach-label"],
      },
    ],
  },
  {
    section: "history",
    question: "hyperthyroidism",
    asks: "overactive thyroid",
    answers: [
      {
        answer: "untreated",
        level: "stop-and-call",
        title: "untreated overactive thyroid",
        text: "Severe rises of blood pressure and heart rate are possible. Ketamine labels of Switzerland and Germany list it as a contraindication.",
        strength: "strong",
        sources: ["ketamine-dach-label"],
      },
    ],
  },
  {
    section: "history",
    question: "ketamineAllergy",
    asks: "allergy to ketamine or esketamine",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "allergy to ketamine or esketamine",
        text: "The esketamine label lists it as a contraindication.",
        strength: "strong",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "heartAttack",
    asks: "heart attack",
    answers: [
      {
        answer: "within-6-weeks",
        level: "stop-and-call",
        title: "heart attack within 6 weeks",
        text: "The European esketamine label lists it as a contraindication.",
        strength: "strong",
        sources: ["spravato-eu"],
      },
      {
        answer: "earlier",
        level: "prescriber-review",
        title: "heart attack more than 6 weeks ago",
        text: `Ketamine raises blood pressure and the heart's work. ${reviewOfHistory}`,
        strength: "moderate",
        sources: heartLabels,
      },
    ],
  },
  {
    section: "history",
    question: "unstableAngina",
    asks: "unstable angina",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "unstable angina",
        text: "Ketamine raises blood pressure and the heart's work. Ketamine labels warn against use in severe coronary disease.",
        strength: "strong",
        sources: heartLabels,
      },
    ],
  },
  {
    section: "history",
    question: "heartFailure",
    asks: "heart failure",
    answers: [
      {
        answer: "decompensated",
        level: "stop-and-call",
        title: "decompensated heart failure",
        text: "Ketamine labels warn against use in severe heart muscle disease.",
        strength: "strong",
        sources: heartLabels,
      },
      {
        answer: "stable",
        level: "prescriber-review",
        title: "stable heart failure",
        text: `Ketamine raises blood pressure and the heart's work. ${reviewOfHistory}`,
        strength: "moderate",
        sources: heartLabels,
      },
    ],
  },
  {
    section: "history",
    question: "stroke",
    asks: "stroke or transient ischaemic attack",
    answers: [
      {
        answer: "within-6-months",
        level: "stop-and-call",
        title: "stroke or transient ischaemic attack within 6 months",
        text: "Ketamine labels warn against use after a stroke where a rise in blood pressure is a hazard. The 6 months are a clinic default that needs the medical director's sign-off.",
        strength: "clinic-default",
        sources: ["ketalar-uk-smpc", "ketamine-dach-label"],
      },
      {
        answer: "earlier",
        level: "prescriber-review",
        title: "stroke or transient ischaemic attack more than 6 months ago",
        text: `${riseOfPressure} ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["ketalar-uk-smpc", "ketamine-dach-label"],
      },
    ],
  },
  {
    section: "history",
    question: "otherHeartDisease",
    asks: "other coronary disease, arrhythmia or valve disease",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "coronary disease, arrhythmia or valve disease",
        text: `Ketamine raises blood pressure and heart rate. ${reviewOfHistory}`,
        strength: "moderate",
        sources: heartLabels,
      },
    ],
  },
  {
    section: "history",
    question: "highBloodPressure",
    asks: "high blood pressure",
    answers: [
      {
        answer: "yes",
        level: "inform",
        title: "known high blood pressure",
        text: "Ketamine raises blood pressure for a while. Today's reading is judged under vitals.",
        strength: "clinic-default",
        sources: [],
      },
    ],
  },
  {
    section: "history",
    question: "pregnancy",
    asks: "pregnancy",
    answers: [
      {
        answer: "pregnant",
        level: "stop-and-call",
        title: "pregnant",
        text: "The esketamine label advises against use in pregnancy.",
        strength: "strong",
        sources: label,
      },
      {
        answer: "possible-not-tested",
        level: "prescriber-review",
        title: "pregnancy possible and not tested",
        text: "The esketamine label advises against use in pregnancy. Consider a test before the start.",
        strength: "strong",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "breastFeeding",
    asks: "breast-feeding",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "breast-feeding",
        text: `The esketamine label advises against use while breast-feeding. ${reviewOfHistory}`,
        strength: "strong",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "liverDisease",
    asks: "liver disease",
    answers: [
      {
        answer: "cirrhosis-or-severe",
        level: "prescriber-review",
        title: "cirrhosis or severe liver disease",
        text: "Ketamine and many sedatives leave the body more slowly. A prescriber reviews this; consider a longer observation.",
        strength: "moderate",
        sources: ["spravato-label", "cohen-2018"],
      },
      {
        answer: "other",
        level: "inform",
        title: "liver disease other than cirrhosis",
        text: "Moderate liver disease can slow the clearance of ketamine; a longer observation may be needed.",
        strength: "moderate",
        sources: ["spravato-label", "cohen-2018"],
      },
    ],
  },
  {
    section: "history",
    question: "homeOxygen",
    asks: "oxygen at home",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "oxygen at home",
        text: `There is little reserve if breathing slows. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["spravato-eu", "cpsbc"],
      },
    ],
  },
  {
    section: "history",
    question: "sleepApnoea",
    asks: "sleep apnoea",
    answers: [
      {
        answer: "untreated",
        level: "prescriber-review",
        title: "sleep apnoea, not treated every night",
        text: `Sedation can close the airway. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["spravato-eu", "cpsbc"],
      },
    ],
  },
  {
    section: "history",
    question: "seizureDisorder",
    asks: "seizure disorder",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "seizure disorder",
        text: `Ask which medicines prevent seizures and whether they were taken. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["cohen-2018"],
      },
    ],
  },
  {
    section: "history",
    question: "raisedEyePressure",
    asks: "raised eye pressure or glaucoma",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "raised eye pressure or glaucoma",
        text: `Ketamine can raise the pressure in the eye. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["cohen-2018"],
      },
    ],
  },
  {
    section: "history",
    question: "bladderSymptoms",
    asks: "bladder symptoms",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "bladder symptoms",
        text: `Repeated ketamine can inflame the bladder. ${reviewOfHistory}`,
        strength: "moderate",
        sources: label,
      },
    ],
  },
  {
    section: "history",
    question: "porphyria",
    asks: "porphyria",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "porphyria",
        text: `Whether ketamine can set off an attack is not settled. ${reviewOfHistory}`,
        strength: "clinic-default",
        sources: [],
      },
    ],
  },
  {
    section: "history",
    question: "badReactionLastTime",
    asks: "a bad reaction at the last treatment",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "a bad reaction at the last treatment",
        text: `Ask what happened and what helped. ${reviewOfHistory}`,
        strength: "moderate",
        sources: label,
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "psychosis",
    asks: "psychosis",
    answers: [
      {
        answer: "now",
        level: "stop-and-call",
        title: "psychosis now",
        text: "Ketamine can bring on or worsen psychotic symptoms.",
        strength: "strong",
        sources: ["spravato-label", "cohen-2018"],
      },
      {
        answer: "past",
        level: "prescriber-review",
        title: "psychosis in the past",
        text: `Ketamine can bring psychotic symptoms back. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["spravato-label", "cohen-2018"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "mania",
    asks: "mania",
    answers: [
      {
        answer: "now",
        level: "stop-and-call",
        title: "mania now",
        text: "Antidepressant treatments can worsen mania.",
        strength: "moderate",
        sources: ["spravato-eu", "cohen-2018"],
      },
      {
        answer: "past",
        level: "prescriber-review",
        title: "mania in the past",
        text: `Ask for signs of a new episode. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["spravato-eu", "cohen-2018"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "bipolarDisorder",
    asks: "bipolar disorder",
    answers: [
      {
        answer: "yes",
        level: "inform",
        title: "bipolar disorder",
        text: "Watch for signs of mania after treatment.",
        strength: "moderate",
        sources: ["spravato-eu"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "delirium",
    asks: "delirium",
    answers: [
      {
        answer: "yes",
        level: "stop-and-call",
        title: "delirium",
        text: "Acute confusion needs a clinician first; ketamine can deepen it.",
        strength: "moderate",
        sources: ["cohen-2018"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "dementia",
    asks: "dementia",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "dementia",
        text: `Confusion during and after treatment is more likely, and consent needs care. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["cohen-2018"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "substanceUseDisorder",
    asks: "substance use disorder",
    answers: [
      {
        answer: "active",
        level: "prescriber-review",
        title: "active substance use disorder",
        text: `Guidance advises caution with serial infusions. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["cohen-2018", "spravato-label"],
      },
    ],
  },
  {
    section: "mentalHealth",
    question: "ketamineMisuse",
    asks: "misuse of ketamine",
    answers: [
      {
        answer: "yes",
        level: "prescriber-review",
        title: "misuse of ketamine",
        text: `Tolerance, bladder harm and misuse between treatments are possible. ${reviewOfHistory}`,
        strength: "moderate",
        sources: ["cohen-2018", "spravato-label"],
      },
    ],
  },
];
