import fc from "fast-check";
import type { Intake } from "../../../../rules/intake.ts";
import {
  quietHistory,
  quietLifestyle,
  quietMentalHealth,
  quietReading,
  quietToday,
  quietVisit,
} from "../../../support/builders/quiet-answers.ts";
import { history, mentalHealth } from "./background.ts";
import { lifestyle, today, vitals } from "./day.ts";
import { medications } from "./medications.ts";
import { visit } from "./visit.ts";

/**
 * A section answered quietly, answered in any way, or never asked. Were every answer drawn at random, every intake would be
 * an emergency, and nothing below it would be seen.
 */
function section<Section extends object>(
  quiet: Section,
  any: fc.Arbitrary<Section>,
): fc.Arbitrary<Section | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: fc.constant(quiet) },
    { weight: 2, arbitrary: any },
    { weight: 2, arbitrary: fc.tuple(any, fc.nat()).map(([answers, at]) => withOne(quiet, answers, at)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** The quiet answers, with one other in place of theirs. */
function withOne<Section extends object>(quiet: Section, answers: Section, at: number): Section {
  const all = Object.entries(answers);
  return { ...quiet, ...Object.fromEntries(all.slice(at % (all.length + 1)).slice(0, 1)) };
}

/** Any intake of today's format. Numbers may lie beyond what the schema lets pass: the rules must stand that too. */
export const anyIntake: fc.Arbitrary<Intake> = fc
  .record({
    visit: fc.oneof({ withCrossShrink: true }, fc.constant(quietVisit), visit),
    medications,
    history: section(quietHistory, history),
    mentalHealth: section(quietMentalHealth, mentalHealth),
    lifestyle: section(quietLifestyle, lifestyle),
    today: section(quietToday, today),
    vitals: section({ first: quietReading, weightKg: 70 }, vitals),
  })
  .map(({ visit: asked, medications: list, ...sections }) => {
    const answered = Object.entries(sections).filter(([, answers]) => answers !== undefined);
    return { formatVersion: 1, visit: asked, medications: list, ...Object.fromEntries(answered) };
  });
