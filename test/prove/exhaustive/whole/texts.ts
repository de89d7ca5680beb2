import type { Assessment, Finding } from "../../../../rules/assessment.ts";
import { verifiedSourceIds } from "../../../../rules/data/sources.ts";
import { fixedLineForPatient, fixedLineForStaff } from "../../../../rules/words.ts";
import { callsSafe, doseUnit, tellsToStop } from "../../../support/never-said.ts";
import type { WholeInvariant } from "./whole-invariant.ts";

export const saysWhy: WholeInvariant = {
  name: "says why",
  sentence: "each finding has its reasons, and verified sources or none, which is shown as a clinic default",
  isBroken: ({ assessment }) =>
    findingsOf(assessment).some(
      ({ reasons, sources }) =>
        reasons.length === 0 || sources.some((source) => !verifiedSourceIds.has(source)),
    ),
};

export const noDose: WholeInvariant = {
  name: "no dose",
  sentence:
    "no text names a quantity with a dose unit but in a finding that cites a source, and none of ketamine",
  isBroken: ({ assessment }) =>
    findingsOf(assessment).some((finding) =>
      wordsOf(finding).some((text) => (finding.sources.length === 0 ? hasDose(text) : hasKetamineDose(text))),
    ),
};

export const neverSaid: WholeInvariant = {
  name: "never said",
  sentence:
    "no text outside the fixed lines calls anything safe or cleared, or tells anyone to stop, hold or skip",
  isBroken: ({ assessment }) => everyText(assessment).some(isNeverSaid),
};

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

export function findingsOf({ advisories }: Assessment): readonly Finding[] {
  return advisories.flatMap(({ findings }) => findings);
}

function wordsOf({ title, text, evidence }: Finding): readonly string[] {
  return [title, ...text, ...(evidence === undefined ? [] : [evidence])];
}

function hasDose(text: string): boolean {
  return keptFor(text, doses, (words) => doseUnit.test(withoutQuotes(words)));
}

/** Of any source: no amount of ketamine is ever named. */
function hasKetamineDose(text: string): boolean {
  return keptFor(
    text,
    ketamines,
    (words) => doseUnit.test(words) && /ketamine[^.]*\d\s?mg|\d\s?mg[^.]*ketamine/iu.test(words),
  );
}

function isNeverSaid(text: string): boolean {
  if (text === fixedLineForStaff || text === fixedLineForPatient) return false;
  return keptFor(
    text,
    saids,
    (words) => callsSafe.test(withoutQuotes(words)) || tellsToStop.test(withoutQuotes(words)),
  );
}

/** What was typed stands in quotes, as typed. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/“[^”]*”/gu, "");
}

const doses = new Map<string, boolean>();
const ketamines = new Map<string, boolean>();
const saids = new Map<string, boolean>();
const mostKept = 50_000;

/** The same sentences come again and again; each is read once. */
function keptFor(text: string, kept: Map<string, boolean>, read: (text: string) => boolean): boolean {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const found = read(text);
  kept.set(text, found);
  return found;
}

/** Every text of an assessment that people read. */
function everyText(assessment: Assessment): readonly string[] {
  const { advisories, notChecked, quietLine, dispositionInWords, monitoring, medicationListInWords } =
    assessment;
  const texts = [dispositionInWords, medicationListInWords, ...notChecked, ...monitoring.because];
  texts.push(monitoring.spo2, monitoring.capnography, monitoring.staff, monitoring.stayInWords);
  texts.push(...monitoring.dischargeChecklist);
  if (quietLine !== undefined) texts.push(quietLine);
  for (const { useInWords, lastDoseInWords, planInWords } of assessment.medicines)
    texts.push(useInWords, lastDoseInWords, planInWords);
  for (const block of advisories) {
    texts.push(block.title);
    for (const finding of block.findings) {
      texts.push(...wordsOf(finding), ...finding.notChecked);
      for (const { says } of finding.reasons) texts.push(says);
    }
  }
  return texts;
}
