/** What a text of an assessment says that none, or not every one, may say. */
import type { Assessment, Finding } from "../../../../rules/assessment.ts";
import { fixedLineForPatient, fixedLineForStaff } from "../../../../rules/words.ts";
import { callsSafe, doseUnit, tellsToStop } from "../../../support/never-said.ts";

const kinds = { dose: 1, doseOfKetamine: 2, whatIsNeverSaid: 4 } as const;

export const says = {
  /** A quantity with a dose unit, outside quotes. */
  dose: (text: string) => (kindsOf(text) & kinds.dose) !== 0,
  /** Of any source: no amount of ketamine is ever named. */
  doseOfKetamine: (text: string) => (kindsOf(text) & kinds.doseOfKetamine) !== 0,
  whatIsNeverSaid: (text: string) => (kindsOf(text) & kinds.whatIsNeverSaid) !== 0,
} as const;

const known = new Map<string, number>();
const mostKept = 50_000;

/** The same sentences come again and again; each is read once. */
function kindsOf(text: string): number {
  let found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKept) known.clear();
  found = read(text);
  known.set(text, found);
  return found;
}

function read(text: string): number {
  // What was typed stands in quotes, as typed.
  const unquoted = text.replaceAll(/“[^”]*”/gu, "");
  const isFixed = text === fixedLineForStaff || text === fixedLineForPatient;
  const isOfKetamine = doseUnit.test(text) && /ketamine[^.]*\d\s?mg|\d\s?mg[^.]*ketamine/iu.test(text);
  const isNever = !isFixed && (callsSafe.test(unquoted) || tellsToStop.test(unquoted));
  return (
    (doseUnit.test(unquoted) ? kinds.dose : 0) |
    (isOfKetamine ? kinds.doseOfKetamine : 0) |
    (isNever ? kinds.whatIsNeverSaid : 0)
  );
}

export function wordsOf({ title, text, evidence }: Finding): readonly string[] {
  return evidence === undefined ? [title, ...text] : [title, ...text, evidence];
}

/** Every text of an assessment that people read. */
export function textsOf(assessment: Assessment): readonly string[] {
  const { advisories, notChecked, quietLine, dispositionInWords, monitoring, medicationListInWords } =
    assessment;
  const texts = [dispositionInWords, medicationListInWords, ...notChecked, ...monitoring.because];
  texts.push(monitoring.spo2, monitoring.capnography, monitoring.staff, monitoring.stayInWords);
  for (const line of monitoring.dischargeChecklist) texts.push(line);
  if (quietLine !== undefined) texts.push(quietLine);
  for (const { useInWords, lastDoseInWords, planInWords } of assessment.medicines)
    texts.push(useInWords, lastDoseInWords, planInWords);
  for (const { title, findings } of advisories) {
    texts.push(title);
    for (const finding of findings) {
      for (const words of wordsOf(finding)) texts.push(words);
      for (const line of finding.notChecked) texts.push(line);
      for (const reason of finding.reasons) texts.push(reason.says);
    }
  }
  return texts;
}
