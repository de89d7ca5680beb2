import type { Medicine, StatedPattern, Supply, TakenFor } from "../../intake/medicine.ts";

/** What was read, and the words it was read from, exactly as typed. It is offered to be confirmed, never filled in. */
export type Reading<Value> = { readonly value: Value; readonly words: string };

/** One amount in the units of the form: 0.5 of "mg". Above 0 and finite. */
export type Dose = Required<Medicine>["dose"];
export type DoseUnit = Dose["unit"];
/** How it is taken, in the words of the form. */
export type Form = Required<Medicine>["form"];
/** The patterns that a typed line can state by itself. */
export type ReadPattern = Extract<StatedPattern, "as-needed" | "one-off" | "stopped">;
/** Where it came from, as a typed line can say it. That it was prescribed is for a person to say. */
export type ReadSupply = Extract<Supply, "someone-else" | "street" | "over-the-counter">;

/**
 * What one unit holds: 0.5 mg a tablet, 1 mg per 1 mL, 10 mg per 24 h. Without `per`, it is one tablet, capsule or
 * patch. `others` are the amounts of the further substances of a combination, in the order written ("5/325": 5 and
 * then 325); empty for a single substance.
 */
export type Strength = Dose & {
  readonly per?: { readonly amount: number; readonly unit: "mL" | "h" | "g" | "tablets" };
  readonly others: readonly number[];
};

/** Something ambiguous or contradictory: not read, but told and asked. `offers` may be empty; a person picks or types. */
export type DirectionsQuestion = {
  /** What stands there, exactly as typed. */
  readonly words: string;
  /** A sentence or two for people: what stands there, why it is not read, what to do. */
  readonly said: string;
} & (
  | { readonly about: "strength" | "dose"; readonly offers: readonly Dose[] }
  | { readonly about: "dosesPerDay"; readonly offers: readonly number[] }
  | { readonly about: "form"; readonly offers: readonly Form[] }
  | { readonly about: "pattern"; readonly offers: readonly ReadPattern[] }
  | { readonly about: "supply"; readonly offers: readonly ReadSupply[] }
);

/** A way of writing that is known to be misread. What it was read as is offered all the same, beside the flag. */
export type DirectionsFlag = {
  readonly kind: "decimal-comma" | "naked-point" | "trailing-zero" | "missing-space" | "unit-abbreviation";
  readonly words: string;
  /** A sentence for people: the words, what they were read as, what to check. */
  readonly said: string;
};

/**
 * What a typed line says beside the name of the medicine. Absent: the line does not say it, or says it in a way that
 * has to be asked (then it stands in `questions`). Nothing here has been confirmed by anybody.
 */
export type Directions = {
  /** mg, mcg, g or mcg/h of one unit. When no `dose` is read, whether one dose is one unit is for a person to say. */
  readonly strength?: Reading<Strength>;
  /** How much is taken at one time, where the line says it: "take one", "2 x", "1/2 tab", "10 units". */
  readonly dose?: Reading<Dose>;
  readonly form?: Reading<Form>;
  /** 1 to 24. */
  readonly dosesPerDay?: Reading<number>;
  readonly pattern?: Reading<ReadPattern>;
  readonly isExtendedRelease?: Reading<"yes">;
  /** Somebody gave it in a clinic; which clinic, and when, is not read. */
  readonly isGivenByClinic?: Reading<true>;
  /** The words about the last dose, "last took tue"; never turned into a time. */
  readonly lastDoseWords?: string;
  /** Only what makes the content less certain is read; a pharmacy or a prescriber is not. */
  readonly supply?: Reading<ReadSupply>;
  /** Each once, in the order of the text; empty when the line does not say. */
  readonly takenFor: readonly Reading<TakenFor>[];
  readonly questions: readonly DirectionsQuestion[];
  readonly flags: readonly DirectionsFlag[];
};
