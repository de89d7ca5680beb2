/** An assessment in the terms of a known answer, so that the two can be laid side by side. */
import type { Assessment } from "../assessment.ts";
import type { Canary, KnownAnswer } from "./canary.ts";

/** Where an answer differs from the known one: what was asked about, what was expected, what came. */
export type Difference = { readonly about: string; readonly expected: string; readonly came: string };

/** Every difference; empty when the assessment says what is known. What a canary does not know is not compared. */
export function differencesOf(canary: Canary, assessment: Assessment): readonly Difference[] {
  const told = toldBy(assessment);
  const differences: Difference[] = [];
  const compare = (about: string, expected: string | undefined, came: string): void => {
    if (expected !== undefined && expected !== came) differences.push({ about, expected, came });
  };
  compare("findings", listed(canary.finds), listed(told.finds));
  compare("tier", canary.tier, told.tier);
  compare("disposition", canary.disposition, told.disposition);
  compare("plan", canary.plan && planInWords(canary.plan), planInWords(told.plan));
  compare("strip", canary.strip?.join("; "), told.strip.join("; "));
  const missing = (canary.says ?? []).filter((words) => !told.words.includes(words));
  for (const words of missing) differences.push({ about: "words", expected: words, came: "not said" });
  return differences;
}

type Told = Required<Pick<KnownAnswer, "finds" | "tier" | "disposition" | "plan" | "strip">> & {
  readonly words: string;
};

function toldBy({ advisories, disposition, monitoring }: Assessment): Told {
  const { checks, thenEveryMinutes, stayUntilMinute, spo2, thresholds, tier } = monitoring;
  const minutesOf = (measure: (typeof checks)[number]["measures"][number]) =>
    checks.filter(({ measures }) => measures.includes(measure)).map(({ atMinute }) => atMinute);
  const findings = advisories.flatMap((advisory) => advisory.findings);
  return {
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
