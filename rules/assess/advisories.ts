/** Findings to the blocks of advice that people read. */
import type { Advisory, Finding, Topic } from "../assessment.ts";
import { mergeByTopic, type Block } from "../merge.ts";
import { fixedLineForStaff } from "../words.ts";

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

/** One advisory for each topic that has findings; by level, then in the order of the topics. */
export function advisoriesOf(findings: readonly Finding[]): readonly Advisory[] {
  return mergeByTopic(findings).map(advisoryOf);
}

function advisoryOf({ topic, level, members: findings }: Block<Finding>): Advisory {
  const advisory = { topic, level, title: titleOf(topic, findings), findings };
  return topic === "timing" ? { ...advisory, fixedLine: fixedLineForStaff } : advisory;
}

function titleOf(topic: Topic, findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (first === undefined) return topicInWords[topic];
  const asHigh = others.filter(({ level }) => level === first.level).length;
  const more = asHigh === 0 ? "" : `, and ${String(asHigh)} more`;
  return `${topicInWords[topic]}: ${first.title}${more}`;
}
