import type { Assessment, Finding } from "../../../../rules/assessment.ts";
import type { Medicine } from "../../../../rules/intake.ts";
import { fixedLineForStaff } from "../../../../rules/words.ts";
import { type Agent, agentNamed, agents } from "../axes/agents.ts";
import { rankOfLevel } from "../levels.ts";
import { hasNoTimeToReach, leastTiming, namesInterval } from "../timing-by-protocol.ts";
import type { Use } from "../use-by-protocol.ts";
import { hoursBeforeStart } from "../visit-hour.ts";
import type { Assessed, WholeInvariant } from "./whole-invariant.ts";

const namesByTyped = new Map(Object.entries(agents).map(([name, { typed }]) => [typed, name]));

/** By the table of this proof, not by recognition. */
function agentOf({ typed }: Medicine): Agent | undefined {
  return agentNamed(namesByTyped.get(typed));
}

export function isBenzodiazepine(medicine: Medicine): boolean {
  return agentOf(medicine)?.kind === "benzodiazepine";
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

export const timingOfEach: WholeInvariant = {
  name: "timing of each",
  sentence: "what is told of the timing of each listed benzodiazepine is as loud as protocol section 4 asks",
  isBroken: ({ intake, assessment }) =>
    intake.medications.entries.some((medicine, index) => {
      const agent = agentOf(medicine);
      if (agent?.kind !== "benzodiazepine") return false;
      const loudest = Math.max(0, ...timingOf(assessment, index).map(({ level }) => rankOfLevel[level]));
      return loudest < leastTiming(useOf(medicine), agent.acts);
    }),
};

export const noTimeToReach: WholeInvariant = {
  name: "no time to reach",
  sentence:
    "of benzodiazepines that are regular, stopped, for seizures and the like, given by the clinic or not prescribed no text and no timeline names a time at which a gap is reached",
  isBroken: (assessed) =>
    assessed.intake.medications.entries.some(
      (medicine, index) =>
        isBenzodiazepine(medicine) &&
        hasNoTimeToReach(useOf(medicine)) &&
        isGivenTime(assessed, medicine, index),
    ),
};

function useOf(medicine: Medicine): Use {
  return { answers: medicine, lastDose: { hoursBeforeStart: hoursBeforeStart(medicine.lastDose) } };
}

function isGivenTime({ assessment }: Assessed, { id }: Medicine, index: number): boolean {
  const dose = assessment.timeline?.doses.find(({ medicineId }) => medicineId === id);
  return (
    dose?.gapReachedAtMs !== undefined ||
    timingOf(assessment, index).some(({ title, text }) =>
      [title, ...text].some((line) => namesInterval.test(line)),
    )
  );
}
