/** Answers to assessment: resolve, decide every rule, put into words, merge by topic. Pure, total, synchronous. */
import { advisoriesOf } from "./assess/advisories.ts";
import { unweighed } from "./assess/unweighed.ts";
import type { Assessment, Finding, Level, RuleOutcome } from "./assessment.ts";
import { decide, type Decided } from "./decide.ts";
import { describeMedicines, medicationListInWords } from "./describe-medicines.ts";
import { evaluationIncompleteId, findIncomplete } from "./evaluation-incomplete.ts";
import type { Facts } from "./facts.ts";
import type { Intake } from "./intake.ts";
import { highestLevel } from "./merge.ts";
import { planMonitoring } from "./monitoring-plan.ts";
import type { Protocol } from "./protocol.ts";
import { quietLine } from "./quiet-line.ts";
import { coreVocabulary, type Vocabulary } from "./recognise/index.ts";
import { resolve } from "./resolve.ts";
import type { AnyRule } from "./rule.ts";
import type { Say } from "./say.ts";
import { tellDecision } from "./tell.ts";
import { drawTimeline } from "./timeline.ts";
import type { EpochMs } from "./units.ts";
import { rulesVersion } from "./version.ts";

const dispositionInWords: Readonly<Record<Level, string>> = {
  "stop-and-call": "Do not start, call the clinician",
  "prescriber-review": "Prescriber review before start",
  inform: "Proceed with the advisories below",
};
const nothingToReport = "No advisory from these answers; see what was not asked or not checked";

export type AssessOptions = { readonly vocabulary?: Vocabulary; readonly list?: readonly AnyRule[] };

/**
 * Assesses one intake. Never throws: what fails or cannot be read becomes a visible finding.
 * The same intake, protocol, instant and vocabulary give the same bytes, wherever it runs.
 *
 * @param at instant of the assessment in epoch milliseconds; the engine has no clock of its own.
 * @param options the vocabulary that names are read by, the core alone unless another is given; and the rules to judge,
 *   all of them unless a test takes one away or breaks it.
 */
export function assess(
  intake: Intake,
  protocol: Protocol,
  at: EpochMs,
  { vocabulary = coreVocabulary(), list }: AssessOptions = {},
): Assessment {
  const { facts, say } = resolve(intake, protocol, at, vocabulary);
  const decided = decide(facts, protocol, list);
  const { findings, outcomes, notChecked } = tellAll(decided, facts, say);
  const disposition = highestLevel(findings);
  const isQuiet = disposition === undefined || disposition === "inform";
  const quiet = isQuiet ? quietLine(facts, outcomes, say, at) : undefined;
  const monitoring = planMonitoring(decided.weighed ?? unweighed, facts.visit, protocol);
  return {
    rulesVersion,
    protocolVersion: protocol.version,
    ...(vocabulary === coreVocabulary() ? {} : { vocabularyVersion: vocabulary.version }),
    at: say.isoInstant(at),
    ...(disposition === undefined ? {} : { disposition }),
    dispositionInWords:
      disposition === undefined ? (quiet ?? nothingToReport) : dispositionInWords[disposition],
    advisories: advisoriesOf(findings),
    outcomes,
    rulesJudged: outcomes.length,
    ...(quiet === undefined ? {} : { quietLine: quiet }),
    notChecked,
    medicines: describeMedicines(facts, say),
    medicationListInWords: medicationListInWords(facts.medications),
    monitoring,
    ...drawTimeline(facts, decided.weighed, monitoring),
  };
}

/** Every rule in words; what failed or could not be read stands first, as a finding of its own. */
function tellAll(
  decided: Decided,
  facts: Facts,
  say: Say,
): Pick<Assessment, "outcomes" | "notChecked"> & { readonly findings: readonly Finding[] } {
  const told = decided.judged.map((judged) => tellDecision(judged, say));
  const failedRules = told.filter(({ hasFailed }) => hasFailed).map(({ outcome }) => outcome.rule);
  const incomplete = findIncomplete(failedRules, facts.unreadable);
  const first: RuleOutcome =
    incomplete === undefined
      ? { rule: evaluationIncompleteId, outcome: "not-found", reasons: [] }
      : { rule: evaluationIncompleteId, outcome: "advise", reasons: incomplete.reasons };
  return {
    findings: [
      ...(incomplete === undefined ? [] : [incomplete]),
      ...told.flatMap(({ findings }) => findings),
    ],
    outcomes: [first, ...told.map(({ outcome }) => outcome)],
    notChecked: eachQuestionOnce([
      ...(incomplete?.notChecked ?? []),
      ...told.flatMap(({ notChecked }) => notChecked),
    ]),
  };
}

/** "last alcohol" and "last alcohol: not asked" are one question; its longer form stays. */
function eachQuestionOnce(lines: readonly string[]): readonly string[] {
  const byQuestion = new Map<string, string>();
  for (const line of lines) {
    const question = line.replace(/: not asked$/u, "");
    if (line.length > (byQuestion.get(question)?.length ?? 0)) byQuestion.set(question, line);
  }
  return [...byQuestion.values()];
}
