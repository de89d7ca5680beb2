import type { Assessment, Finding } from "../../../../rules/assessment.ts";
import type { Medicine } from "../../../../rules/intake.ts";
import { fixedLineForStaff } from "../../../../rules/words.ts";
import { agents, isBenzodiazepineNamed } from "../axes/agents.ts";
import type { Assessed, WholeInvariant } from "./whole-invariant.ts";

const namesByTyped = new Map(Object.entries(agents).map(([name, { typed }]) => [typed, name]));

/** A benzodiazepine by the table of this proof, not by recognition. */
export function isBenzodiazepine({ typed }: Medicine): boolean {
  return isBenzodiazepineNamed(namesByTyped.get(typed));
}

export const fixedLine: WholeInvariant = {
  name: "fixed line",
  sentence:
    "each timing block carries the fixed line, no other block does, and every listed benzodiazepine is told of in one",
  isBroken: ({ intake, assessment }) =>
    assessment.advisories.some(
      (block) => block.fixedLine !== (block.topic === "timing" ? fixedLineForStaff : undefined),
    ) ||
    intake.medications.entries.some(
      (medicine, index) => isBenzodiazepine(medicine) && timingOf(assessment, index).length === 0,
    ),
};

/** The findings on timing that rest on the entry. */
function timingOf({ advisories }: Assessment, index: number): readonly Finding[] {
  const path = `medications.entries[${String(index)}].`;
  return advisories
    .filter(({ topic }) => topic === "timing")
    .flatMap(({ findings }) => findings)
    .filter(({ reasons }) => reasons.some((reason) => reason.path.startsWith(path)));
}

export const regularWithoutTime: WholeInvariant = {
  name: "regular without time",
  sentence:
    "of regular use and of premedication no text and no timeline names a time at which a gap is reached",
  isBroken: (assessed) =>
    assessed.intake.medications.entries.some(
      (medicine, index) =>
        isBenzodiazepine(medicine) && hasNoInterval(medicine) && isGivenTime(assessed, medicine, index),
    ),
};

/** Said to be regular, taken on 8 of 14 days or more, on days nobody knows, or given by the clinic (section 2). */
function hasNoInterval({ pattern, daysUsedInLast14: days }: Medicine): boolean {
  if (pattern === "stopped") return false;
  const isNowAndThen = pattern === "as-needed" || pattern === "one-off";
  return !isNowAndThen || typeof days !== "number" || days >= 8;
}

function isGivenTime({ assessment }: Assessed, { id }: Medicine, index: number): boolean {
  const dose = assessment.timeline?.doses.find(({ medicineId }) => medicineId === id);
  return (
    dose?.gapReachedAtMs !== undefined ||
    timingOf(assessment, index).some(({ text }) =>
      text.some((paragraph) => /\breached\b|protocol asks for/iu.test(paragraph)),
    )
  );
}
