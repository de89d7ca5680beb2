/** An assessment in the terms of a known answer, so that the two can be laid side by side. */
import type { Assessment } from "../assessment.ts";
import { highestFirst } from "./answers.ts";
import type { Canary, KnownAnswer, KnownFinding } from "./canary.ts";

/** Where an answer differs from the known one: what was asked about, what was expected, what came. */
export type Difference = { readonly about: string; readonly expected: string; readonly came: string };

/** Protocol section 7, word for word. Written out again: a copy that agrees with whatever the rules do would know nothing. */
const fixedLine =
  "Do not tell a patient to stop, skip, delay or cut a regular benzodiazepine. Only its prescriber changes it. " +
  "Sudden stopping can cause seizures and can be life-threatening.";

/** Every difference; empty when the assessment says what is known. What a canary does not know is not compared. */
export function differencesOf(canary: Canary, assessment: Assessment): readonly Difference[] {
  const told = toldBy(assessment);
  const differences: Difference[] = [];
  const compare = (about: string, expected: string | undefined, came: string): void => {
    if (expected !== undefined && expected !== came) differences.push({ about, expected, came });
  };
  compare("findings", listed(canary.finds), listed(told.finds));
  compare("blocks", listed(blocksOf(canary.finds)), listed(told.blocks));
  compare("fixed line", listed(blocksOf(canary.finds).filter(isTiming)), listed(told.withFixedLine));
  compare("tier", canary.tier, told.tier);
  compare("disposition", canary.disposition, told.disposition);
  compare("plan", canary.plan && planInWords(canary.plan), planInWords(told.plan));
  compare("strip", canary.strip?.join("; "), told.strip.join("; "));
  const missing = (canary.says ?? []).filter((words) => !told.words.includes(words));
  for (const words of missing) differences.push({ about: "words", expected: words, came: "not said" });
  return differences;
}

type Told = Required<Pick<KnownAnswer, "finds" | "tier" | "disposition" | "plan" | "strip">> & {
  readonly blocks: readonly string[];
  readonly withFixedLine: readonly string[];
  readonly words: string;
};

/** "timing, prescriber-review": one block for each topic, at the highest level found about it. */
function blocksOf(finds: readonly KnownFinding[]): readonly string[] {
  const blocks = new Map<string, string>();
  for (const level of highestFirst.toReversed())
    for (const [topic, its] of finds.map((found) => found.replace(/^.*: /u, "").split(", ")))
      if (topic !== undefined && its === level) blocks.set(topic, `${topic}, ${level}`);
  return [...blocks.values()];
}

function isTiming(block: string): boolean {
  return block.startsWith("timing, ");
}

function toldBy({ advisories, disposition, monitoring }: Assessment): Told {
  const { checks, thenEveryMinutes, stayUntilMinute, spo2, thresholds, tier } = monitoring;
  const minutesOf = (measure: (typeof checks)[number]["measures"][number]) =>
    checks.filter(({ measures }) => measures.includes(measure)).map(({ atMinute }) => atMinute);
  const findings = advisories.flatMap((advisory) => advisory.findings);
  return {
    blocks: advisories.map(({ topic, level }) => `${topic}, ${level}`),
    withFixedLine: advisories
      .filter((advisory) => advisory.fixedLine === fixedLine)
      .map(({ topic, level }) => `${topic}, ${level}`),
    finds: findings.map(({ rule, topic, level }) => `${rule}: ${topic}, ${level}` as const),
    tier,
    disposition: disposition ?? "none",
    plan: {
      bloodPressureAt: minutesOf("bp-hr"),
      breathingAt: minutesOf("rr-sedation"),
      ...(thenEveryMinutes === undefined ? {} : { thenEveryMinutes }),
      stayUntilMinute,
      spo2: withPlainSpaces(spo2),
    },
    strip: thresholds.map(({ measure, review, stop }) => withPlainSpaces(`${measure}: ${review}; ${stop}`)),
    words: withPlainSpaces(findings.flatMap(({ title, text }) => [title, ...text]).join("\n")),
  };
}

function planInWords(plan: NonNullable<KnownAnswer["plan"]>): string {
  const { bloodPressureAt, breathingAt, thenEveryMinutes, stayUntilMinute, spo2 } = plan;
  const then = thenEveryMinutes === undefined ? "" : `, then every ${thenEveryMinutes}`;
  return (
    `blood pressure at ${bloodPressureAt.join(" ")}; breathing at ${breathingAt.join(" ")}${then}; ` +
    `stay until ${stayUntilMinute}; SpO2 ${spo2}`
  );
}

function listed(finds: readonly string[]): string {
  return finds.length === 0 ? "none" : [...finds].sort().join("; ");
}

function withPlainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
