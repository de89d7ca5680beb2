import type {
  Intake,
  Lifestyle,
  MedicalHistory,
  Medications,
  MentalHealth,
  Today,
  Vitals,
} from "../intake.ts";
import { readHistory, readMentalHealth } from "./read-background.ts";
import { readLifestyle, readToday, readVitals } from "./read-day.ts";
import { readMedications } from "./read-medicines.ts";
import { readVisit, type ReadableVisit } from "./read-visit.ts";
import { type Read, readPart } from "./readable.ts";

/** An intake in which every value that is there has the shape its type promises. */
export type ReadableIntake = {
  readonly visit: ReadableVisit;
  readonly medications: Medications;
  readonly history?: MedicalHistory;
  readonly mentalHealth?: MentalHealth;
  readonly lifestyle?: Lifestyle;
  readonly today?: Today;
  readonly vitals?: Vitals;
  /** Paths of what was there, or had to be, and could not be read. It counts as not asked. */
  readonly unreadable: readonly string[];
};

/** The one place where answers are doubted: whatever comes in, what leaves can be relied on. Never throws. */
export function readIntake(intake: Intake): ReadableIntake {
  const unreadable: string[] = [];
  const given: unknown = intake;
  const sections = isObject(given) ? given : {};
  const section = <T>(name: Exclude<keyof Intake, "formatVersion">, read: Read<T>): T | undefined =>
    sections[name] === undefined ? undefined : readPart(read, sections[name], name, unreadable);
  return {
    visit: readPart(readVisit, sections["visit"], "visit", unreadable) ?? {},
    medications: readPart(readMedications, sections["medications"], "medications", unreadable),
    history: section("history", readHistory),
    mentalHealth: section("mentalHealth", readMentalHealth),
    lifestyle: section("lifestyle", readLifestyle),
    today: section("today", readToday),
    vitals: section("vitals", readVitals),
    unreadable,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
