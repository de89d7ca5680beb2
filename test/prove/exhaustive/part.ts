/** A part of a grid: the full product of the axes of one section or of one listed medicine. */
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { Intake, Medications, Medicine } from "../../../rules/intake.ts";
import type { Axis, Named, Value } from "./axis.ts";

/** What the answers of a part become in an intake, and what the engine's own `resolve` made of them. */
export type Piece = {
  readonly intake: Partial<Intake>;
  /** For a listed medicine; absent: not there. */
  readonly medicine?: Medicine;
  readonly facts: Partial<Facts>;
  readonly medicineFacts?: MedicineFacts;
  /** The direct questions; a list that is "confirmed-none" is "listed" as soon as a medicine stands on it. */
  readonly questions?: Omit<Medications, "entries">;
};

export type Section =
  "medicine" | "list" | "visit" | "history" | "mentalHealth" | "lifestyle" | "today" | "vitals";

/** An axis once its answers do not matter any more, only their places. */
export type AnyAxis = Axis<object>;
export type AnyValue = Value<object>;

export type Part = {
  readonly name: string;
  readonly section: Section;
  readonly axes: readonly AnyAxis[];
  /** How many different combinations of values there are. */
  readonly size: number;
  /** Makes the answers of one combination and lets `resolve` turn them into facts. */
  readonly make: (values: readonly AnyValue[]) => Piece;
  /** Combination to its place in the full product of the axes; a part with an absent value leaves places out. */
  readonly placeOf: (combination: number) => number;
  /** The other way; the combination that stands for every place where the part is absent. */
  readonly combinationAt: (place: number) => number;
};

type Shape = Pick<Part, "name" | "section" | "axes" | "make">;

/** Numbers the combinations; those of a part that is absent are one, whatever its other axes say. */
export function definePart({ name, section, axes, make }: Shape): Part {
  const places = axes.reduce((product, { values }) => product * values.length, 1);
  const isAbsentAt = (place: number) => valuesAt(axes, place).some(({ isAbsent }) => isAbsent === true);
  const canBeAbsent = axes.some(({ values }) => values.some(({ isAbsent }) => isAbsent === true));
  const placed = { name, section, axes, make };
  if (!canBeAbsent) return { ...placed, size: places, placeOf: same, combinationAt: same };
  const combinations: number[] = [];
  const byPlace = new Int32Array(places);
  let absent: number | undefined;
  for (let place = 0; place < places; place += 1) {
    if (!isAbsentAt(place)) byPlace[place] = combinations.push(place) - 1;
    else byPlace[place] = absent ??= combinations.push(place) - 1;
  }
  return {
    ...placed,
    size: combinations.length,
    placeOf: (combination) => combinations[combination] ?? 0,
    combinationAt: (place) => byPlace[place] ?? 0,
  };
}

const same = (place: number): number => place;

/** The values that a place of the full product has, one of each axis; the last axis runs fastest. */
export function valuesAt(axes: readonly AnyAxis[], place: number): readonly AnyValue[] {
  const values: AnyValue[] = [];
  let rest = place;
  for (const { values: choices } of axes.toReversed()) {
    const value = choices[rest % choices.length];
    if (value !== undefined) values.push(value);
    rest = Math.floor(rest / choices.length);
  }
  return values.reverse();
}

export function namedAt(axes: readonly AnyAxis[], place: number): Named {
  const values = valuesAt(axes, place);
  return Object.fromEntries(axes.map(({ name }, index) => [name, values[index]?.name ?? ""]));
}
