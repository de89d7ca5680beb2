import type { Intake, Medications } from "../../../rules/intake.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { plainMedicine, someMedicine } from "./medicines.ts";
import { questions } from "./sections.ts";
import { exactlyBefore, neverOrSomeTime, someTime, timeZone, wallBefore } from "./times.ts";

type Answers = Readonly<Record<string, unknown>>;

/** A made-up intake: the same for the same seed and number. Most answers are quiet in most of them, so that each row stands alone somewhere. */
export function someIntake(seed: number, index: number): Intake {
  const chance = chanceOf(seed ^ Math.imul(index + 1, 0x9e3779b1));
  const unrest = chance.oneOf([0, 0, 0.01, 0.03, 0.1, 0.35]);
  const medications = someMedications(chance, unrest);
  const intake = {
    formatVersion: 1,
    visit: {
      patient: {
        familyName: "Okafor",
        givenName: "Maria",
        birthDate: chance.is(0.75)
          ? "1984-03-04"
          : chance.oneOf(["1961-11-21", "1961-11-22", "2008-11-21", "2008-11-22"]),
        recordNumber: "20817",
      },
      timeZone,
      plannedStart: wallBefore(0),
      route: chance.oneOf(["iv-infusion", "iv-infusion", "im", "nasal-esketamine", "oral-or-sublingual"]),
      plannedDurationMinutes: 40,
      purpose: chance.oneOf(["mood", "mood", "pain"]),
      stage: chance.oneOf(["arrived", "arrived", "before-the-day"]),
      filledInBy: { role: "nurse", name: "A. Lindqvist" },
    },
    medications,
    history: sectionOf("history", chance, unrest),
    mentalHealth: sectionOf("mentalHealth", chance, unrest),
    lifestyle: { ...sectionOf("lifestyle", chance, unrest), ...someLifestyle(chance, unrest) },
    today: sectionOf("today", chance, unrest),
    vitals: someVitals(chance, unrest),
  };
  const sections = Object.entries(intake).filter(
    ([name]) => !mayBeMissing.has(name) || !chance.is(unrest / 4),
  );
  return Object.fromEntries(sections) as Intake;
}

const mayBeMissing = new Set(["history", "mentalHealth", "lifestyle", "today", "vitals"]);

function sectionOf(section: keyof typeof questions, chance: Chance, unrest: number): Answers {
  const answers: Record<string, unknown> = {};
  for (const [name, quiet, ...others] of questions[section]) {
    const answer = chance.is(unrest) ? chance.oneOf<unknown>(others) : quiet;
    if (answer !== undefined) answers[name] = answer;
  }
  return answers;
}

function someMedications(chance: Chance, unrest: number): Medications {
  const count = chance.oneOf([0, 1, 1, 1, 2, 2, 3, 4]);
  const isPlain = chance.is(0.35);
  const entries = Array.from({ length: count }, (_, index) =>
    (isPlain ? plainMedicine : someMedicine)(chance, `m${index}`),
  );
  const list = chance.is(unrest / 2)
    ? chance.oneOf(["not-asked", "no-answer", "declined", "confirmed-none", "listed"] as const)
    : count === 0
      ? "confirmed-none"
      : "listed";
  return { list, entries, ...sectionOf("medications", chance, unrest) };
}

function someLifestyle(chance: Chance, unrest: number): Answers {
  const may = <Value>(quiet: Value, other: () => Value | undefined) => (chance.is(unrest) ? other() : quiet);
  return {
    lastAlcohol: may<unknown>("never", () => neverOrSomeTime(chance, [24, 30, 2])),
    recreationalSedatives: may<unknown>("never", () => neverOrSomeTime(chance, [72, 28 * 24, 40])),
    lastFood: may(exactlyBefore(14 * 60), () => someTime(chance, [6, 2, 4])),
    lastClearFluid: may(exactlyBefore(150), () => someTime(chance, [2, 0.5, 1])),
    escort: { arranged: may("yes", () => chance.oneOf(["no", "not-sure"])) },
  };
}

const higher = { respiratoryRatePerMinute: 25, heartRatePerMinute: 131 };

function someVitals(chance: Chance, unrest: number): Answers {
  const reading = { takenAt: wallBefore(55), ...sectionOf("reading", chance, unrest) };
  const repeat = {
    takenAt: wallBefore(chance.oneOf([51, 50, 45])),
    ...sectionOf("reading", chance, unrest * 2),
  };
  // The same reading twice, so that a high one is confirmed.
  if (chance.is(0.3)) Object.assign(repeat, { ...reading, takenAt: wallBefore(chance.oneOf([51, 50])) });
  // The first one high, the second one higher.
  else if (chance.is(0.15)) Object.assign(repeat, { ...reading, takenAt: wallBefore(50), ...higher });
  return { first: reading, weightKg: 70, ...(chance.is(unrest + 0.1) && { repeat }) };
}
