import { sedatingClasses } from "../../../../../rules/index.ts";
import type { MedicineDraft } from "../draft/draft.ts";
import type { ClassName, MedicineKind } from "./medicine-kind.ts";

/** Classes whose use and last dose are asked for, because they sedate or act like ketamine. */
const askedForUse: readonly ClassName[] = [
  ...sedatingClasses.filter((sedating) => sedating !== "benzodiazepine"),
  "ketamine",
  "memantine",
  "dextromethorphan",
  "flumazenil",
  "stimulant",
  "decongestant",
  "pressor",
];
const askedIfTakenToday: readonly ClassName[] = ["antihypertensive", "insulin", "sulfonylurea"];

export type MedicineQuestion = Exclude<
  keyof MedicineDraft,
  "id" | "typed" | "confirmedDrugIds" | "classification"
>;

/** Whether more than the plain pattern of use has to be asked about it. */
export function hasQuestionsThatMatter(kind: MedicineKind): boolean {
  return namedBy(kind).size > 1;
}

/**
 * Which questions to ask about a medicine: all about a benzodiazepine, few about others, none that cannot matter.
 * One that was answered stays, so that nothing hidden is ever stored.
 */
export function questionsFor(kind: MedicineKind, medicine: MedicineDraft): ReadonlySet<MedicineQuestion> {
  const asked = new Set(namedBy(kind));
  const { pattern } = medicine;
  if (pattern === "premedication") {
    for (const question of notAskedOfPremedication) asked.delete(question);
    for (const question of askedOfPremedication) asked.add(question);
  }
  if (pattern === "stopped") asked.add("wasRegularBeforeStopping").add("lastDose");
  for (const question of answeredOf(medicine)) asked.add(question);
  return asked;
}

const askedOfPremedication: readonly MedicineQuestion[] = ["premedication", "lastDose", "dose", "form"];
const notAskedOfPremedication: readonly MedicineQuestion[] = [
  "daysUsedInLast14",
  "dosesPerDay",
  "usedSince",
  "supply",
  "takenFor",
  "missedOrCutInLast28Days",
  "prescribersPlan",
];

const askedOfBenzodiazepine: readonly MedicineQuestion[] = [
  "lastDose",
  "daysUsedInLast14",
  "dose",
  "dosesPerDay",
  "usedSince",
  "supply",
  "takenFor",
  "missedOrCutInLast28Days",
  "isExtendedRelease",
  "form",
  "prescribersPlan",
];

/** What its name alone calls for. */
function namedBy(kind: MedicineKind): ReadonlySet<MedicineQuestion> {
  const has = (classes: readonly ClassName[]) => classes.some((name) => kind.classes.has(name));
  const isUnknown = kind.state === "unrecognised" || kind.leftOver.length > 0;
  return new Set<MedicineQuestion>([
    "pattern",
    ...(kind.isOrMayBeBenzodiazepine ? askedOfBenzodiazepine : []),
    ...(isUnknown || has(askedForUse) ? (["lastDose", "supply"] as const) : []),
    ...(has(["opioid"]) ? (["form"] as const) : []),
    ...(has(askedIfTakenToday) ? (["takenToday"] as const) : []),
    ...(has(["glp1"]) ? (["isInDoseEscalation"] as const) : []),
  ]);
}

function answeredOf({
  id: _id,
  typed: _typed,
  confirmedDrugIds: _ids,
  classification: _classification,
  ...answers
}: MedicineDraft): MedicineQuestion[] {
  return (Object.keys(answers) as MedicineQuestion[]).filter((question) => isAnswered(answers[question]));
}

function isAnswered(answer: MedicineDraft[MedicineQuestion]): boolean {
  if (typeof answer === "string") return answer !== "";
  return Array.isArray(answer) ? answer.length > 0 : Object.values(answer).some((part) => part !== "");
}

/** Asked only if known, so they are never missed. */
const onlyIfKnown: readonly MedicineQuestion[] = ["dose", "dosesPerDay"];

/** How many of the questions about a medicine nobody has answered. */
export function unansweredOf(kind: MedicineKind, medicine: MedicineDraft): number {
  if (!hasQuestionsThatMatter(kind)) return 0;
  return [...questionsFor(kind, medicine)].filter(
    (question) => !onlyIfKnown.includes(question) && !isAnswered(medicine[question]),
  ).length;
}
