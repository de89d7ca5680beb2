/** Parts of a grid: how the answers of their axes are put together and resolved. */
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts } from "../../../rules/facts.ts";
import type {
  Intake,
  Lifestyle,
  MedicalHistory,
  Medications,
  Medicine,
  MentalHealth,
} from "../../../rules/intake.ts";
import type { Today, Visit, VitalsReading } from "../../../rules/intake.ts";
import { resolve } from "../../../rules/resolve.ts";
import type { Axis } from "./axis.ts";
import { definePart, type Part, type Piece } from "./part.ts";
import { quietIntake, quietMedicine, quietReading } from "./quiet-intake.ts";
import { assessedAtMs } from "./visit-hour.ts";

type Answered<Answers> = readonly { readonly answers: Answers; readonly isAbsent?: true }[];
type Plain = "history" | "mentalHealth" | "lifestyle" | "today" | "visit";

export const ofHistory = (name: string, ...axes: readonly Axis<MedicalHistory>[]): Part =>
  ofSection(name, "history", axes);
export const ofMentalHealth = (name: string, ...axes: readonly Axis<MentalHealth>[]): Part =>
  ofSection(name, "mentalHealth", axes);
export const ofLifestyle = (name: string, ...axes: readonly Axis<Lifestyle>[]): Part =>
  ofSection(name, "lifestyle", axes);
export const ofToday = (name: string, ...axes: readonly Axis<Today>[]): Part =>
  ofSection(name, "today", axes);
export const ofVisit = (name: string, ...axes: readonly Axis<Partial<Visit>>[]): Part =>
  ofSection(name, "visit", axes);

/** The facts of one section do not depend on the others, only on the hour of the visit. */
function resolveAlone(section: Partial<Intake>): Facts {
  const { formatVersion, visit, medications } = quietIntake;
  const intake: Intake = { formatVersion, visit, medications, ...section };
  return resolve(intake, defaultProtocol, assessedAtMs).facts;
}

function ofSection(name: string, section: Plain, axes: readonly Axis<object>[]): Part {
  const make = (values: Answered<object>): Piece => {
    const isAbsent = values.some((value) => value.isAbsent);
    const answers = isAbsent ? undefined : { ...quietIntake[section], ...merged(values) };
    const intake = { [section]: answers } as Partial<Intake>;
    return { intake, facts: { [section]: resolveAlone(intake)[section] } };
  };
  return definePart({ name, section, axes, make });
}

/** The state of the list and the direct questions beside it; the medicines are parts of their own. */
export function ofList(name: string, ...axes: readonly Axis<Partial<Medications>>[]): Part {
  const make = (values: Answered<Partial<Medications>>): Piece => {
    const { entries: _none, ...quiet } = quietIntake.medications;
    const questions = { ...quiet, ...merged(values) };
    const { medications } = resolveAlone({ medications: { ...questions, entries: [] } });
    return { intake: {}, facts: { medications }, questions };
  };
  return definePart({ name, section: "list", axes, make });
}

/** The medicine at this place of the list, counted from 0. */
export function ofMedicine(place: number, ...axes: readonly Axis<Partial<Medicine>>[]): Part {
  const make = (values: Answered<Partial<Medicine>>): Piece => {
    if (values.some(({ isAbsent }) => isAbsent)) return { intake: {}, facts: {} };
    const medicine: Medicine = { ...quietMedicine, ...merged(values), id: `m${String(place + 1)}` };
    const medications: Medications = { ...quietIntake.medications, list: "listed", entries: [medicine] };
    const [resolved] = resolveAlone({ medications }).medications.medicines;
    if (resolved === undefined) throw new Error("a listed medicine was not resolved");
    return { intake: {}, facts: {}, medicine, medicineFacts: { ...resolved, index: place } };
  };
  return definePart({ name: `medicine ${String(place + 1)}`, section: "medicine", axes, make });
}

/** The readings: answers of the first one, and of the repeat. */
export type ReadingAnswers = {
  readonly first?: VitalsReading;
  /** Absent: no repeat was taken. */
  readonly repeat?: VitalsReading;
};

export function ofVitals(name: string, ...axes: readonly Axis<ReadingAnswers>[]): Part {
  const make = (values: Answered<ReadingAnswers>): Piece => {
    const isAbsent = values.some((value) => value.isAbsent);
    const first = Object.assign(
      {},
      quietReading,
      ...values.map(({ answers }) => answers.first),
    ) as VitalsReading;
    const repeat = values.find(({ answers }) => answers.repeat !== undefined)?.answers.repeat;
    const vitals = isAbsent ? undefined : { first, weightKg: 70, ...(repeat && { repeat }) };
    const intake = { vitals } as Partial<Intake>;
    return { intake, facts: { vitals: resolveAlone(intake).vitals } };
  };
  return definePart({ name, section: "vitals", axes, make });
}

function merged<Answers extends object>(values: Answered<Answers>): Answers {
  return Object.assign({}, ...values.map(({ answers }) => answers)) as Answers;
}
