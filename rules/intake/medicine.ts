/** What is asked about one listed medicine. */
import type { Answer, IsoDate, SaidTime } from "./answer.ts";

/** One listed medicine. A blank inside it is judged as the worst it can mean. */
export type Medicine = {
  /** Unique inside the list, kept across versions. */
  readonly id: string;
  /** Exactly as typed; never changed. */
  readonly typed: string;
  /** Drug ids a person confirmed for `typed`; absent: nobody has confirmed, the recognition decides. */
  readonly confirmedDrugIds?: readonly string[];
  /** What a member of staff said the entry is; absent: nobody has. It never weakens a drug named beyond doubt. */
  readonly classification?: Classification;
  readonly pattern?: StatedPattern;
  /** Days on which it was used in the last 14, 0 to 14. */
  readonly daysUsedInLast14?: number | "not-sure";
  /** One dose, as told: "0.5" of "mg". Recorded for people, and to band exposure; nothing is dosed from it. */
  readonly dose?: {
    readonly amount: number;
    readonly unit: "mg" | "mcg" | "g" | "mL" | "tablets" | "units" | "mcg/h";
  };
  readonly dosesPerDay?: number | "not-sure";
  readonly lastDose?: SaidTime;
  readonly usedSince?: "days" | "weeks" | "months" | "years" | "not-sure";
  readonly supply?: Supply;
  readonly takenFor?: readonly TakenFor[];
  /** A dose missed, cut or changed in the last 28 days. */
  readonly missedOrCutInLast28Days?: Answer;
  /** For a stopped medicine: was it taken regularly before? Absent counts as yes. */
  readonly wasRegularBeforeStopping?: Answer;
  readonly isExtendedRelease?: Answer;
  readonly form?: "oral" | "sublingual" | "nasal" | "rectal" | "patch" | "im" | "iv" | "other" | "not-sure";
  readonly prescribersPlan?: {
    readonly plan: "continue-as-usual" | "other" | "none-known";
    readonly inWords?: string;
    /** When the prescriber said it. */
    readonly date?: IsoDate;
  };
  /** For a premedication by this clinic. */
  readonly premedication?: { readonly status: "given" | "planned"; readonly byWhom?: string };
  /** For medicines where it matters today: blood pressure, glucose. */
  readonly takenToday?: Answer;
  /** For a GLP-1 medicine: the dose was raised in the last weeks. */
  readonly isInDoseEscalation?: Answer;
};

export type Classification = {
  /**
   * "drug": the entry is the drugs of `confirmedDrugIds`, and nothing else. "not-a-sedative": what no table knows in it
   * is not a sedative; it stays as typed and unrecognised.
   */
  readonly as: "drug" | "not-a-sedative";
  /** Name of the person who reviewed it, 1 to 120 characters, not blank. */
  readonly by: string;
};

export type StatedPattern = "regular" | "as-needed" | "one-off" | "premedication" | "stopped" | "not-sure";

export type Supply =
  | "own-prescription"
  | "over-the-counter"
  /** A pharmacy tablet prescribed to someone else. */
  | "someone-else"
  /** Street, online without prescription, recreational. */
  | "street"
  | "this-clinic"
  | "not-sure";

export type TakenFor =
  | "anxiety"
  | "sleep"
  | "panic"
  | "pain"
  | "seizures"
  | "withdrawal"
  | "catatonia"
  | "spasticity"
  | "other"
  | "not-sure";
