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
  const byTopic = new Map<Topic, Finding[]>();
  for (const finding of findings) {
    const sameTopic = byTopic.get(finding.topic);
    if (sameTopic === undefined) byTopic.set(finding.topic, [finding]);
    else sameTopic.push(finding);
  }
  const advisories: Advisory[] = [];
  for (const level of levels) {
    for (const topic of topics) {
      const ofTopic = byTopic.get(topic);
      if (ofTopic !== undefined && highestLevel(ofTopic) === level)
        advisories.push(block(topic, level, ofTopic));
    }
  }
  return advisories;
}

/** The highest level among them; undefined for none. */
export function highestLevel(findings: readonly { readonly level: Level }[]): Level | undefined {
  return levels.find((level) => findings.some((finding) => finding.level === level));
}

function block(topic: Topic, level: Level, unordered: readonly Finding[]): Advisory {
  const findings = levels.flatMap((each) => unordered.filter((finding) => finding.level === each));
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
