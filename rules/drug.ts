/** What the drug tables state about one substance or fixed combination. Facts only; no logic. */

/**
 * Why a drug matters beside ketamine. A drug may have several; `none` means known, and no rule looks for it.
 * `not-classified`: a substance of an imported register that no table has, so nobody has looked at it.
 */
export type DrugClass =
  | "benzodiazepine"
  | "z-drug"
  | "opioid"
  | "barbiturate"
  | "gabapentinoid"
  | "oxybate"
  | "zuranolone"
  | "phenibut"
  | "muscle-relaxant"
  | "sedating-antihistamine"
  | "sedating-bedtime-medicine"
  | "orexin-antagonist"
  | "antipsychotic"
  | "cannabis"
  | "xanthine"
  | "flumazenil"
  | "ketamine"
  | "memantine"
  | "dextromethorphan"
  | "maoi"
  | "stimulant"
  | "decongestant"
  | "pressor"
  | "naltrexone"
  | "lamotrigine"
  | "strong-cyp3a4-inhibitor"
  | "cyp2b6-inhibitor"
  | "cyp-inducer"
  | "thyroid-hormone"
  | "antihypertensive"
  | "glp1"
  | "insulin"
  | "sulfonylurea"
  | "not-classified"
  | "none";

/** How far a row was checked. `unverified` rows rest on general knowledge and are never cited. */
export type Confidence = "verified" | "part-verified" | "unverified";

/** How long a benzodiazepine's longest clinically active species lasts. */
export type DurationClass = "ultra-short" | "short" | "intermediate" | "long";

export type Region = "us" | "uk" | "ca" | "au" | "eu" | "latam" | "asia-other";

/** Hours, both ends inclusive, 0 < min <= max. */
export type HalfLifeHours = { readonly min: number; readonly max: number };

export type Drug = {
  /** Stable identity: the INN in kebab-case. Stored in screenings, so it is never renamed. */
  readonly id: string;
  /** International nonproprietary name in lower case; parts of a combination joined by " + ". */
  readonly name: string;
  /** Mixed-case lettering for a look-alike name, for example "ALPRAZolam"; absent when none is published or needed. */
  readonly tallMan?: string;
  readonly classes: readonly DrugClass[];
  /** For people: "benzodiazepine", "opioid", "antidepressant". */
  readonly describedAs: string;
  /** Other spellings, salts, INN in other languages, street names. Lower case, accents allowed. */
  readonly spellings: readonly string[];
  readonly brands: readonly string[];
  /** Spellings and brands that are ordinary words or very short: they match only as the whole entry, and then ask. */
  readonly onlyAsWholeEntry?: readonly string[];
  /** What it is commonly taken for, in a few words; shown where look-alikes are told apart. */
  readonly usedFor?: string;
  /** Keys of `sources`; empty when the row rests on general knowledge. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
};

export type Benzodiazepine = Drug & {
  readonly status: "marketed" | "combination" | "designer";
  /** False for drugs of the class that are reported but do not act as classical agonists (tofisopam, 4'-chlorodiazepam). */
  readonly isClassicalAgonist: boolean;
  readonly chemicalClass: string;
  readonly atc: readonly string[];
  readonly brandsByRegion: Readonly<Partial<Record<Region, readonly string[]>>>;
  readonly routes: string;
  /** Absent when the parent has no figure (a prodrug, or not verified). */
  readonly parentHalfLifeHours?: HalfLifeHours;
  readonly activeMetaboliteHalfLifeHours?: HalfLifeHours;
  readonly durationClass: DurationClass;
  /** Oral mg that tables call equal to 10 mg diazepam, lowest to highest; for banding exposure, never for conversion. Absent when no table gives one. */
  readonly equalTo10MgDiazepamMg?: {
    readonly low: number;
    readonly high: number;
    readonly tables: readonly string[];
  };
  /** RxNorm ingredient code; absent when not verified. */
  readonly rxcui?: string;
  readonly whoDddMg?: number;
};

/** A published source. Only `verified` ones are ever shown as citations. */
export type Source = {
  readonly id: string;
  readonly citation: string;
  readonly kind: string;
  /** What it may be cited for, in our words. */
  readonly supports: string;
  /** True when the text was seen; false: shown as "clinic default, needs the medical director's sign-off". */
  readonly verified: boolean;
  /** Short form for a line under an advisory, for example "Diekamp 2021". */
  readonly short: string;
};
