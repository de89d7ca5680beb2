import { fixedLineForStaff, levels, topics } from "../../rules/index.ts";
import type { Advisory, Finding, Level, Topic } from "../../rules/index.ts";

const topicInWords: Readonly<Record<Topic, string>> = {
  urgent: "Urgent",
  combination: "Combination",
  vitals: "Vitals",
  timing: "Timing",
  dose: "Dose reduction",
  monitoring: "Monitoring",
  medicines: "Medicines",
  history: "History",
  today: "The day itself",
  "also-noted": "Also noted",
};

/** Blocks by level, then by topic; the findings of each by level. */
export function mergeInOneGo(found: readonly Finding[]): readonly Advisory[] {
  const byLevel: Record<Level, Advisory[]> = { "stop-and-call": [], "prescriber-review": [], inform: [] };
  for (const topic of topics) {
    const findings: Finding[] = [];
    for (const level of levels) {
      for (const each of found) if (each.topic === topic && each.level === level) findings.push(each);
    }
    const [first] = findings;
    if (first === undefined) continue;
    let asHigh = 0;
    for (const { level } of findings) if (level === first.level) asHigh += 1;
    const more = asHigh === 1 ? "" : `, and ${asHigh - 1} more`;
    const title = `${topicInWords[topic]}: ${first.title}${more}`;
    const { level } = first;
    byLevel[level].push(
      topic === "timing"
        ? { topic, level, title, findings, fixedLine: fixedLineForStaff }
        : { topic, level, title, findings },
    );
  }
  return [...byLevel["stop-and-call"], ...byLevel["prescriber-review"], ...byLevel.inform];
}
