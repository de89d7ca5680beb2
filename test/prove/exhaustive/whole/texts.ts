import type { Assessment, Finding } from "../../../../rules/assessment.ts";
import { verifiedSourceIds } from "../../../../rules/data/sources.ts";
import { says, textsOf, wordsOf } from "./text-kinds.ts";
import type { WholeInvariant } from "./whole-invariant.ts";

export const saysWhy: WholeInvariant = {
  name: "says why",
  sentence: "each finding has its reasons, and verified sources or none, which is shown as a clinic default",
  isBroken: ({ assessment }) => isOfAnyFinding(assessment, hasNoGround),
};

function hasNoGround({ reasons, sources }: Finding): boolean {
  return reasons.length === 0 || sources.some((source) => !verifiedSourceIds.has(source));
}

export const noDose: WholeInvariant = {
  name: "no dose",
  sentence:
    "no text names a quantity with a dose unit but in a finding that cites a source, and none of ketamine",
  isBroken: ({ assessment }) => isOfAnyFinding(assessment, namesDose),
};

function namesDose(finding: Finding): boolean {
  const { dose, doseOfKetamine } = says;
  const never = finding.sources.length === 0 ? dose : doseOfKetamine;
  return wordsOf(finding).some((text) => never(text));
}

export const neverSaid: WholeInvariant = {
  name: "never said",
  sentence:
    "no text outside the fixed lines calls anything safe or cleared, or tells anyone to stop, hold or skip",
  isBroken: ({ assessment }) => textsOf(assessment).some(says.whatIsNeverSaid),
};

function isOfAnyFinding({ advisories }: Assessment, isSo: (finding: Finding) => boolean): boolean {
  for (const { findings } of advisories) for (const finding of findings) if (isSo(finding)) return true;
  return false;
}

export const noTwice: WholeInvariant = {
  name: "nothing twice",
  sentence: "no topic has two blocks, and no finding of a block stands twice",
  isBroken: ({ assessment: { advisories } }) =>
    isRepeated(advisories.map(({ topic }) => topic)) ||
    advisories.some(
      ({ findings }) =>
        findings.length > 1 &&
        isRepeated(findings.map(({ title }) => title)) &&
        isRepeated(
          findings.map(({ rule, title, text, reasons }) => JSON.stringify([rule, title, text, reasons])),
        ),
    ),
};

function isRepeated(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}
