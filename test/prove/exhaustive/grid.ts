/** A grid: the full product of its parts. A point is one combination of each part, and has one number. */
import type { Facts } from "../../../rules/facts.ts";
import type { Intake } from "../../../rules/intake.ts";
import { type Part, type Piece, type Section, valuesAt } from "./part.ts";
import { ofList } from "./sections.ts";
import { quietFacts, quietIntake } from "./quiet-intake.ts";

export type Grid = {
  readonly name: string;
  /** The first part is what the work is divided by. */
  readonly parts: readonly Part[];
  /** Number of points. */
  readonly size: number;
  /** Places of medicine parts with the same axes, whose points must not depend on the order of the list. */
  readonly alike: readonly (readonly [number, number])[];
};

export function defineGrid(name: string, parts: readonly Part[], alike: Grid["alike"] = []): Grid {
  return { name, parts, alike, size: parts.reduce((product, { size }) => product * size, 1) };
}

/** The combination of each part at a point; the last part runs fastest. */
export function combinationsAt({ parts }: Grid, point: number): number[] {
  const combinations: number[] = [];
  let rest = point;
  for (const { size } of parts.toReversed()) {
    combinations.push(rest % size);
    rest = Math.floor(rest / size);
  }
  return combinations.reverse();
}

export function pointOf({ parts }: Grid, combinations: readonly number[]): number {
  return parts.reduce((point, { size }, index) => point * size + (combinations[index] ?? 0), 0);
}

/** Number of points from one combination of a part to its next. */
export function strideOf({ parts }: Grid, part: number): number {
  return parts.slice(part + 1).reduce((product, { size }) => product * size, 1);
}

export function pieceOf(part: Part, combination: number): Piece {
  return part.make(valuesAt(part.axes, part.placeOf(combination)));
}

const unanswered = pieceOf(ofList("questions"), 0);

/** The whole intake of a point, as anyone could type it. */
export function intakeOf(pieces: readonly Piece[]): Intake {
  const entries = pieces.flatMap(({ medicine }) => medicine ?? []);
  const { list = "not-asked", ...questions } = answeredOf(pieces).questions ?? {};
  const isListed = list === "confirmed-none" && entries.length > 0;
  const intake = Object.assign({}, quietIntake, ...pieces.map((piece) => piece.intake)) as Intake;
  return { ...intake, medications: { ...questions, list: isListed ? "listed" : list, entries } };
}

/** The facts of a point, put together from the facts of its parts. */
export function factsOf(pieces: readonly Piece[]): Facts {
  const facts = Object.assign({}, quietFacts, ...pieces.map((piece) => piece.facts)) as Facts;
  return { ...facts, medications: medicationsOf(pieces) };
}

/**
 * The same with the section of one more part, the last of those reached; in the shape in which `resolve` makes facts, which
 * the engine reads fastest.
 */
export function factsBeside(
  facts: Facts,
  section: Section,
  reached: readonly { readonly piece: Piece }[],
  depth: number,
): Facts {
  const own = reached[depth]?.piece.facts ?? {};
  const isAboutMedicines = section === "list" || section === "medicine";
  return {
    visit: section === "visit" ? (own.visit ?? facts.visit) : facts.visit,
    medications: isAboutMedicines
      ? medicationsOf(reached.slice(0, depth + 1).map(({ piece }) => piece))
      : facts.medications,
    history: section === "history" ? own.history : facts.history,
    mentalHealth: section === "mentalHealth" ? own.mentalHealth : facts.mentalHealth,
    lifestyle: section === "lifestyle" ? own.lifestyle : facts.lifestyle,
    today: section === "today" ? own.today : facts.today,
    vitals: section === "vitals" ? own.vitals : facts.vitals,
    unreadable: facts.unreadable,
  };
}

function medicationsOf(pieces: readonly Piece[]): Facts["medications"] {
  const medicines = pieces.flatMap(({ medicineFacts }) => medicineFacts ?? []);
  const { medications: answered = quietFacts.medications } = answeredOf(pieces).facts;
  const isListed = answered.list === "confirmed-none" && medicines.length > 0;
  const inOrder = medicines.map((medicine, index) =>
    medicine.index === index ? medicine : { ...medicine, index },
  );
  return { ...answered, list: isListed ? "listed" : answered.list, medicines: inOrder };
}

/** The piece of the list and its questions; the quiet one where they are no part of the grid. */
function answeredOf(pieces: readonly Piece[]): Piece {
  return pieces.find(({ questions }) => questions !== undefined) ?? unanswered;
}
