import type { MedicineDraft } from "../draft/draft.ts";
import { displayName, drugById, isBenzodiazepine, recognise } from "../../../../../rules/recognise/index.ts";

type DrugFacts = NonNullable<ReturnType<typeof drugById>>;
type ClassName = DrugFacts["classes"][number];

/** What is known about a medicine from its name, as far as the form needs it. */
export type MedicineKind = {
  readonly state: "recognised" | "needs-confirmation" | "unrecognised";
  /** What it is taken to be: confirmed, or recognised, or every candidate. */
  readonly drugs: readonly DrugFacts[];
  /** To choose from, when the name can mean several; none is ever chosen by itself. */
  readonly candidates: readonly DrugFacts[];
  /** Words of the entry nobody has looked at. */
  readonly leftOver: readonly string[];
  readonly classes: ReadonlySet<ClassName>;
  readonly isOrMayBeBenzodiazepine: boolean;
};

/** Classes whose use and last dose are asked for, because they sedate or act like ketamine. */
const askedForUse: readonly ClassName[] = [
  "opioid",
  "barbiturate",
  "oxybate",
  "zuranolone",
  "phenibut",
  "z-drug",
  "gabapentinoid",
  "muscle-relaxant",
  "sedating-antihistamine",
  "antipsychotic",
  "sedating-bedtime-medicine",
  "orexin-antagonist",
  "cannabis",
  "ketamine",
  "memantine",
  "dextromethorphan",
  "flumazenil",
  "stimulant",
  "decongestant",
  "pressor",
];
const askedIfTakenToday: readonly ClassName[] = ["antihypertensive", "insulin", "sulfonylurea"];

/** Reads a typed name, or what a person confirmed it to be. */
export function kindOf(typed: string, confirmedDrugIds: readonly string[]): MedicineKind {
  const recognition = recognise(typed);
  const leftOver = "leftOver" in recognition ? recognition.leftOver : [];
  const confirmed = confirmedDrugIds.flatMap((id) => drugById(id) ?? []);
  const candidates = recognition.state === "needs-confirmation" ? recognition.candidates : [];
  const found = recognition.state === "recognised" ? recognition.drugs : candidates;
  const beside = recognition.state === "needs-confirmation" ? recognition.alsoRecognised : [];
  const drugs = confirmed.length > 0 ? [...new Set([...beside, ...confirmed])] : [...beside, ...found];
  return {
    state: confirmed.length > 0 ? "recognised" : recognition.state,
    drugs,
    candidates,
    leftOver,
    classes: new Set(drugs.flatMap(({ classes }) => classes)),
    isOrMayBeBenzodiazepine:
      drugs.some(isBenzodiazepine) || drugs.some((d) => d.classes.includes("benzodiazepine")),
  };
}

/** "ALPRAZolam", or "ALPRAZolam or clonazePAM" while nobody has said which. */
export function namesOf({ drugs, state }: MedicineKind): string {
  return drugs.map(displayName).join(state === "needs-confirmation" ? " or " : " + ");
}

export type MedicineQuestion =
  | "pattern"
  | "daysUsedInLast14"
  | "lastDose"
  | "dose"
  | "dosesPerDay"
  | "usedSince"
  | "supply"
  | "takenFor"
  | "missedOrCutInLast28Days"
  | "wasRegularBeforeStopping"
  | "isExtendedRelease"
  | "form"
  | "prescribersPlan"
  | "premedication"
  | "takenToday"
  | "isInDoseEscalation";

/** Which questions to ask about a medicine: all about a benzodiazepine, few about others, none that cannot matter. */
export function questionsFor(
  kind: MedicineKind,
  pattern: MedicineDraft["pattern"],
): ReadonlySet<MedicineQuestion> {
  const has = (classes: readonly ClassName[]) => classes.some((name) => kind.classes.has(name));
  const asked = new Set<MedicineQuestion>(["pattern"]);
  const ask = (...questions: MedicineQuestion[]) => questions.forEach((question) => asked.add(question));
  if (pattern === "premedication") ask("premedication", "lastDose", "dose", "form");
  else if (kind.isOrMayBeBenzodiazepine) {
    ask("lastDose", "daysUsedInLast14", "dose", "dosesPerDay", "usedSince", "supply", "takenFor");
    ask("missedOrCutInLast28Days", "isExtendedRelease", "form", "prescribersPlan");
  } else if (kind.state === "unrecognised" || has(askedForUse)) ask("lastDose", "supply");
  if (has(["opioid"])) ask("form");
  if (pattern === "stopped") ask("wasRegularBeforeStopping", "lastDose");
  if (has(askedIfTakenToday)) ask("takenToday");
  if (has(["glp1"])) ask("isInDoseEscalation");
  return asked;
}
