import { type ChoiceQuestion, options, yesNo } from "./question.ts";

/** Medical history, grouped the way one asks it. */
export const historyGroups: readonly {
  readonly title: string;
  readonly questions: readonly ChoiceQuestion[];
}[] = [
  {
    title: "Heart and circulation",
    questions: [
      yesNo("history.highBloodPressure", "High blood pressure"),
      {
        name: "history.heartAttack",
        label: "Heart attack",
        options: options(
          ["no", "No"],
          ["within-6-weeks", "In the last 6 weeks"],
          ["earlier", "Earlier"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.unstableAngina", "Unstable angina", "Chest pain at rest, or new or getting worse"),
      {
        name: "history.heartFailure",
        label: "Heart failure",
        options: options(
          ["no", "No"],
          ["stable", "Stable"],
          ["decompensated", "Getting worse (decompensated)"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.otherHeartDisease", "Other heart disease", "Coronary disease, rhythm or valve disease"),
    ],
  },
  {
    title: "Brain and blood vessels",
    questions: [
      {
        name: "history.stroke",
        label: "Stroke or TIA (short-lived stroke)",
        options: options(
          ["no", "No"],
          ["within-6-months", "In the last 6 months"],
          ["earlier", "Earlier"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.aneurysmOrArteriovenousMalformation", "Aneurysm or arteriovenous malformation (AVM)"),
      yesNo("history.intracerebralHaemorrhage", "Bleeding in the brain, ever"),
      yesNo("history.raisedIntracranialPressure", "Raised pressure inside the head"),
      yesNo("history.seizureDisorder", "Seizure disorder or epilepsy"),
    ],
  },
  {
    title: "Breathing and sleep",
    questions: [
      {
        name: "history.sleepApnoea",
        label: "Sleep apnoea",
        options: options(
          ["no", "No"],
          ["treated-every-night", "Treated every night"],
          ["untreated", "Not treated every night"],
          ["not-sure", "Not sure"],
        ),
      },
      {
        name: "history.lungDisease",
        label: "Lung disease",
        options: options(
          ["no", "No"],
          ["controlled-asthma", "Asthma, well controlled"],
          ["other", "Other"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.homeOxygen", "Oxygen at home"),
    ],
  },
  {
    title: "Pregnancy",
    questions: [
      {
        name: "history.pregnancy",
        label: "Could the patient be pregnant?",
        options: options(
          ["not-possible", "Not possible"],
          ["test-negative", "Tested negative"],
          ["possible-not-tested", "Possible, not tested"],
          ["pregnant", "Pregnant"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.breastFeeding", "Breast-feeding"),
      yesNo("history.eclampsiaOrPreEclampsia", "Eclampsia or pre-eclampsia"),
    ],
  },
  {
    title: "Other conditions",
    questions: [
      {
        name: "history.liverDisease",
        label: "Liver disease",
        options: options(
          ["no", "No"],
          ["cirrhosis-or-severe", "Cirrhosis or severe"],
          ["other", "Other"],
          ["not-sure", "Not sure"],
        ),
      },
      {
        name: "history.hyperthyroidism",
        label: "Overactive thyroid",
        options: options(
          ["no", "No"],
          ["treated", "Treated"],
          ["untreated", "Not treated"],
          ["not-sure", "Not sure"],
        ),
      },
      yesNo("history.raisedEyePressure", "Raised eye pressure or glaucoma"),
      yesNo("history.bladderSymptoms", "Bladder symptoms", "Pain, urgency or blood when passing urine"),
      yesNo("history.porphyria", "Porphyria"),
    ],
  },
  {
    title: "Ketamine and allergies",
    questions: [
      yesNo("history.ketamineAllergy", "Allergy to ketamine or esketamine"),
      yesNo("history.badReactionLastTime", "Bad reaction to ketamine last time"),
      {
        name: "history.allergies.state",
        label: "Allergies",
        options: options(["none-known", "None known"], ["listed", "Yes, listed"], ["not-sure", "Not sure"]),
      },
    ],
  },
];
