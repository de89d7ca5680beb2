/** Claims about intakes of today's format, beyond those about every intake. */
import type { Assessment, Intake } from "../../../../rules/index.ts";
import { defaultProtocol, resolve } from "../../../../rules/index.ts";
import { addedRisks, listQuestionsDenied } from "../../../support/added-risks.ts";
import { withMedications, withVisit } from "../../../support/builders/intake-builder.ts";
import { quietVisit } from "../../../support/builders/quiet-answers.ts";
import { assessedAtMs } from "../../../support/builders/said-times.ts";
import { riskFactors } from "../../../support/risk-factors.ts";
import { decidedLevels, shownLevels, weakenedTopics } from "../../../support/topic-levels.ts";
import { bytesOf, type Claim } from "./claim.ts";

export type AnyCase = {
  readonly intake: Intake;
  /** Names of one risk among the answers and of one among the facts. */
  readonly addedRisk: string;
  readonly riskFactor: string;
};

export const ofAnyIntake: readonly Claim<AnyCase>[] = [
  {
    what: "intakes that give other bytes when assessed again, after a round trip through JSON",
    isBrokenBy: ({ given, assessment, engine }) => {
      const again = JSON.parse(JSON.stringify(given.intake)) as Intake;
      return bytesOf(engine(again)) !== bytesOf(assessment);
    },
  },
  {
    what: "lists of medicines whose order matters",
    isBrokenBy: ({ given: { intake }, assessment, engine }) => {
      if (intake.medications.entries.length < 2) return false;
      const entries = intake.medications.entries.toReversed();
      return inAnyOrder(engine(withMedications(intake, { entries }))) !== inAnyOrder(assessment);
    },
  },
  {
    what: "topics that an added risk weakens, as answers",
    isBrokenBy: ({ given: { intake, addedRisk }, assessment, engine }) => {
      const before = comparable(intake);
      const was = before === intake ? assessment : engine(before);
      const add = addedRisks[addedRisk];
      return (
        add === undefined || weakenedTopics(shownLevels(was), shownLevels(engine(add(before)))).length > 0
      );
    },
  },
  {
    what: "topics that an added risk weakens, as facts",
    isBrokenBy: ({ given: { intake, riskFactor } }) => {
      const { facts } = resolve(comparable(intake), defaultProtocol, assessedAtMs);
      const add = riskFactors[riskFactor];
      return add === undefined || weakenedTopics(decidedLevels(facts), decidedLevels(add(facts))).length > 0;
    },
  },
];

/**
 * The same patient on the morning from which the added risks count. A medicine more can settle what the list had left open,
 * which is an answer and not a risk; so nothing about the list is left open.
 */
function comparable(intake: Intake): Intake {
  const { entries } = intake.medications;
  const list = entries.length > 0 ? "listed" : "confirmed-none";
  const { timeZone, plannedStart } = quietVisit;
  return withVisit(withMedications(intake, { ...listQuestionsDenied, list }), { timeZone, plannedStart });
}

/** What must be the same however the list is sorted: everything but the places in it, and whose name comes first. */
function inAnyOrder(assessment: Assessment): string {
  const { disposition, quietLine, advisories, outcomes, medicines, monitoring, notChecked } = assessment;
  const { tier, because, stayUntilMinute } = monitoring;
  return JSON.stringify([
    disposition,
    quietLine?.split("; ").toSorted(),
    advisories.map(({ topic, level }) => [topic, level]),
    advisories
      .flatMap(({ findings }) => findings.map(({ rule, topic, level }) => `${rule} ${topic} ${level}`))
      .toSorted(),
    outcomes.map(({ rule, outcome }) => [rule, outcome]),
    medicines.map((medicine) => JSON.stringify(medicine)).toSorted(),
    [tier, because.toSorted(), stayUntilMinute],
    notChecked.length,
  ]);
}
