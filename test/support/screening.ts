/** A whole screening, as the clinic sees it: which rule says what, in which block, at which level. */
import { assess } from "../../rules/assess.ts";
import type { Assessment, Level, Topic } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Intake, Medicine, SaidTime } from "../../rules/intake.ts";
import { assessedAtMs, medicine, quietIntake, saidAt, withMedicines } from "./builders/intake-builder.ts";

const plannedStartMs = Date.parse("2026-11-21T14:00:00Z");
const minuteMs = 60_000;

/** Judges an intake by the default protocol, minutes before its start. */
export function screen(intake: Intake): Assessment {
  return assess(intake, defaultProtocol, assessedAtMs);
}

/** Judges an otherwise quiet patient who takes these. */
export function screenTaking(...medicines: readonly Medicine[]): Assessment {
  return screen(taking(...medicines));
}

export function taking(...medicines: readonly Medicine[]): Intake {
  return withMedicines(quietIntake(), ...medicines);
}

/** An exact last dose, this long before the planned start. */
export function beforeStart(hours: number, minutes = 0): SaidTime {
  const at = new Date(plannedStartMs - (hours * 60 + minutes) * minuteMs).toISOString();
  return { said: "exact", saidAt, date: at.slice(0, 10), time: at.slice(11, 16), timeZone: "UTC" };
}

/** A benzodiazepine taken now and then, three of the last 14 days, for anxiety. */
export function occasional(name: string, lastDose: SaidTime, answers: Partial<Medicine> = {}): Medicine {
  return medicine(name, { pattern: "as-needed", daysUsedInLast14: 3, lastDose, ...answers });
}

/** "timing: prescriber-review" of every block, in the order shown. */
export function blocksOf({ advisories }: Assessment): readonly string[] {
  return advisories.map(({ topic, level }) => `${topic}: ${level}`);
}

export function levelOf({ advisories }: Assessment, topic: Topic): Level | undefined {
  return advisories.find((each) => each.topic === topic)?.level;
}

/** "timing: inform" of every finding of one rule, in the order shown. */
export function foundBy({ advisories }: Assessment, rule: string): readonly string[] {
  return advisories
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ topic, level }) => `${topic}: ${level}`);
}

/** Every word of one block, spaces made ordinary. */
export function wordsOf({ advisories }: Assessment, topic: Topic): string {
  const block = advisories.find((each) => each.topic === topic);
  if (block === undefined) return "";
  const told = block.findings.flatMap(({ title, text, evidence, notChecked }) => [
    title,
    ...text,
    evidence ?? "",
    ...notChecked,
  ]);
  return [block.title, ...told, block.fixedLine ?? ""].join("\n").replaceAll("\u00A0", " ");
}

/** Every word of the result a person could read, spaces made ordinary. */
export function everyWordOf(assessment: Assessment): string {
  const { advisories, dispositionInWords, quietLine, notChecked, monitoring, medicines } = assessment;
  const blocks = advisories.map(({ topic }) => wordsOf(assessment, topic));
  const reasons = advisories.flatMap(({ findings }) => findings.flatMap((each) => each.reasons));
  return [
    dispositionInWords,
    quietLine ?? "",
    ...blocks,
    ...reasons.map(({ says }) => says),
    ...notChecked,
    ...monitoring.because,
    ...medicines.flatMap(({ useInWords, lastDoseInWords, planInWords }) => [
      useInWords,
      lastDoseInWords,
      planInWords,
    ]),
  ]
    .join("\n")
    .replaceAll("\u00A0", " ");
}
