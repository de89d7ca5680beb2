import { isDeepStrictEqual } from "node:util";
import { levels, type Assessment } from "../../../../rules/assessment.ts";
import { rules } from "../../../../rules/index.ts";
import { isBenzodiazepine } from "./timing-blocks.ts";
import type { Intake } from "../../../../rules/intake.ts";
import type { WholeInvariant } from "./whole-invariant.ts";

export const totalWhole: WholeInvariant = {
  name: "total",
  sentence: "every intake is assessed, by every rule, and none fails",
  isBroken: ({ assessment }) =>
    assessment.outcomes.length !== rules.length + 1 ||
    assessment.outcomes.some(
      ({ rule, outcome }) => rule === "evaluation-incomplete" && outcome !== "not-found",
    ),
};

export const sameAgain: WholeInvariant = {
  name: "deterministic",
  isOfSample: true,
  sentence: "one intake in a hundred of them, assessed again from a copy: the same to the last word",
  isBroken: ({ intake, assessment, assessAgain, isSampled }) =>
    isSampled && !isDeepStrictEqual(assessment, assessAgain(structuredClone(intake))),
};

export const anyOrder: WholeInvariant = {
  name: "order-independent",
  isOfSample: true,
  sentence:
    "one intake in a hundred of them, its medicines in the opposite order: the same blocks and levels",
  isBroken: ({ intake, assessment, assessAgain, isSampled }) => {
    if (!isSampled || intake.medications.entries.length < 2) return false;
    const entries = intake.medications.entries.toReversed();
    const reversed = assessAgain({ ...intake, medications: { ...intake.medications, entries } });
    return !isDeepStrictEqual(levelsOf(assessment), levelsOf(reversed));
  },
};

function levelsOf({ advisories, disposition, monitoring }: Assessment): unknown {
  const blocks = advisories.map(({ topic, level, findings }) => [
    topic,
    level,
    findings.map(({ rule, level: own }) => `${rule} ${own}`).sort(),
  ]);
  return [disposition, blocks, monitoring.tier];
}

export const loudest: WholeInvariant = {
  name: "loudest",
  sentence: "the disposition is that of the loudest block, and the blocks stand loudest first",
  isBroken: ({ assessment: { advisories, disposition } }) =>
    advisories[0]?.level !== disposition ||
    advisories.some(
      ({ level }, index) => levels.indexOf(level) < levels.indexOf(advisories[index - 1]?.level ?? level),
    ),
};

export const quietLineEarned: WholeInvariant = {
  name: "quiet line",
  sentence:
    "“no benzodiazepine reported” is said only of a list that is settled, without one, with every direct question answered",
  isBroken: ({ intake: { medications, lifestyle }, assessment: { quietLine } }) =>
    quietLine !== undefined &&
    (medications.entries.some(
      (medicine) => isBenzodiazepine(medicine) || medicine.typed === "restful blend",
    ) ||
      (medications.list !== "listed" && medications.list !== "confirmed-none") ||
      medications.isComplete === "no" ||
      medications.isComplete === "not-sure" ||
      lifestyle?.recreationalSedatives !== "never" ||
      !directQuestions.every((question) => isAnswered(medications, question))),
};

const directQuestions = [
  "onlyNowAndThen",
  "fromSomeoneElse",
  "stoppedRecently",
  "forAnxietySleepOrSeizures",
] as const;

/** Denied; or affirmed, and something stands on the list that may be what was meant. */
function isAnswered(medications: Intake["medications"], question: (typeof directQuestions)[number]): boolean {
  const answer = medications[question];
  return answer === "no" || (answer === "yes" && medications.entries.length > 0);
}

export const riskFreeIsQuiet: WholeInvariant = {
  name: "quiet without risk",
  sentence: "without a risk factor nothing stands at prescriber-review or above",
  isBroken: ({ isRiskFree, assessment: { disposition } }) =>
    isRiskFree && disposition !== undefined && disposition !== "inform",
};
