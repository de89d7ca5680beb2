import { fixedLineForPatient } from "../../../../rules/index.ts";
import type { EducationText } from "./education-text.ts";

export const english: EducationText = {
  language: "en",
  title: "Is ketamine a benzodiazepine?",
  answer:
    "No. Ketamine and benzodiazepines are different kinds of medicine. They act on different parts of the brain’s signalling, and they are used for different things.",
  whyConfused:
    "They are easily confused because both can make you calm or sleepy. Alprazolam, clonazepam, diazepam and lorazepam are benzodiazepines.",
  compareTitle: "Side by side",
  columns: ["", "Ketamine", "Benzodiazepines"],
  rows: [
    ["Kind of medicine", "A dissociative anaesthetic", "A group of calming medicines"],
    ["Acts on", "NMDA receptors (glutamate)", "GABA receptors"],
    [
      "Used for",
      "Anaesthesia. For depression that other treatments did not help, and for pain, it is used off-label: not approved for that use. The effect on mood can come within hours to days, and often fades within days.",
      "Anxiety, panic, sleep, seizures, muscle spasm",
    ],
    [
      "Dependence",
      "It can be misused. Clinic supervision lowers that risk.",
      "With use over days to weeks or longer the body can come to depend on it. Stopping suddenly can cause withdrawal.",
    ],
  ],
  togetherTitle: "If you take both",
  together: [
    "Together they can make you sleepier and can slow your breathing. That is why staff ask what you take and when, and watch you closely.",
    "Ketamine is given only where staff can watch you. Taking it without medical supervision, or with other drugs, is dangerous.",
  ],
  tellTitle: "Tell the staff",
  tell: [
    "every medicine you take, also the ones taken only now and then",
    "when you took the last dose",
    "anything you stopped lately, and anything that was not prescribed to you",
    "alcohol, cannabis and other drugs",
  ],
  fixedLine: fixedLineForPatient,
  sourcesTitle: "Where this comes from",
  notAdvice: "General information. It does not replace your prescriber.",
  print: "Print",
  page: ["page", "of"],
};
