import { displayName, drugById, isBenzodiazepine, recognise } from "../../../../../rules/recognise/index.ts";

type DrugFacts = NonNullable<ReturnType<typeof drugById>>;
export type ClassName = DrugFacts["classes"][number];

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
