/** The findings of one topic become one block of advice. */
import { levels, topics, type Advisory, type Finding, type Level, type Topic } from "./assessment.ts";
import { fixedLineForStaff } from "./words.ts";

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
export function mergeByTopic(findings: readonly Finding[]): readonly Advisory[] {
  const blocks: Advisory[] = [];
  for (const topic of topics) {
    const ofTopic = byLevel(findings.filter((finding) => finding.topic === topic));
    if (ofTopic[0] !== undefined) blocks.push(block(topic, ofTopic[0].level, ofTopic));
  }
  return byLevel(blocks);
}

/** The highest level among them; undefined for none. */
export function highestLevel(findings: readonly { readonly level: Level }[]): Level | undefined {
  return levels.find((level) => findings.some((finding) => finding.level === level));
}

/** Highest first; what has the same level keeps its order. */
function byLevel<T extends { readonly level: Level }>(unordered: readonly T[]): readonly T[] {
  if (unordered.length < 2) return unordered;
  const ordered: T[] = [];
  for (const level of levels) {
    for (const each of unordered) if (each.level === level) ordered.push(each);
  }
  return ordered;
}

function block(topic: Topic, level: Level, findings: readonly Finding[]): Advisory {
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
