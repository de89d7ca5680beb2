/** An assessment without its texts: what re-assessing many screenings under another protocol compares. */
import type { Assessment, Level, MonitoringTier, Topic } from "../../../rules/index.ts";

export type Brief = {
  readonly rulesVersion: string;
  readonly protocolVersion: string;
  /** Absent when there is no advisory. */
  readonly disposition?: Level;
  /** By level, then by topic; the rules of each by level, each once. */
  readonly advisories: readonly {
    readonly topic: Topic;
    readonly level: Level;
    readonly rules: readonly string[];
  }[];
  readonly tier: MonitoringTier;
  /** Rules that could not tell, or could not be judged; empty: every one could. */
  readonly cannotTell: readonly string[];
};

export function briefOf({
  rulesVersion,
  protocolVersion,
  disposition,
  advisories,
  monitoring,
  outcomes,
}: Assessment): Brief {
  return {
    rulesVersion,
    protocolVersion,
    disposition,
    advisories: advisories.map(({ topic, level, findings }) => ({
      topic,
      level,
      rules: [...new Set(findings.map(({ rule }) => rule))],
    })),
    tier: monitoring.tier,
    cannotTell: outcomes.filter(({ outcome }) => outcome === "cannot-tell").map(({ rule }) => rule),
  };
}
