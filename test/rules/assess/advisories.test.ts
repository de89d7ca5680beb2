import { expect, it } from "vitest";
import { advisoriesOf } from "../../../rules/assess/advisories.ts";
import type { Finding, Level, Topic } from "../../../rules/assessment.ts";
import { fixedLineForStaff } from "../../../rules/words.ts";

const finding = (topic: Topic, title: string, level: Level = "inform"): Finding => ({
  rule: "a-rule",
  topic,
  level,
  title,
  text: [],
  reasons: [],
  sources: [],
  strength: "clinic-default",
  notChecked: [],
});

it.each<[Topic, string]>([
  ["urgent", "Urgent: a title"],
  ["combination", "Combination: a title"],
  ["vitals", "Vitals: a title"],
  ["dose", "Dose reduction: a title"],
  ["monitoring", "Monitoring: a title"],
  ["medicines", "Medicines: a title"],
  ["history", "History: a title"],
  ["today", "The day itself: a title"],
  ["also-noted", "Also noted: a title"],
])("the block about %s is titled “%s”", (topic, title) => {
  const only = finding(topic, "a title");
  expect(advisoriesOf([only])).toEqual([{ topic, level: "inform", title, findings: [only] }]);
});

it("the block about timing carries the fixed line", () => {
  const only = finding("timing", "a title");
  expect(advisoriesOf([only])).toEqual([
    {
      topic: "timing",
      level: "inform",
      title: "Timing: a title",
      findings: [only],
      fixedLine: fixedLineForStaff,
    },
  ]);
});

it("the title counts what is as high as the first, and not what is lower", () => {
  const [first, second, third] = [
    finding("history", "first", "prescriber-review"),
    finding("history", "second", "prescriber-review"),
    finding("history", "third"),
  ];
  const titles = (...findings: readonly Finding[]) => advisoriesOf(findings).map(({ title }) => title);

  expect(titles(first, second, third)).toEqual(["History: first, and 1 more"]);
  expect(titles(first, third)).toEqual(["History: first"]);
});

it("of two blocks the higher stands first, whatever the order of the topics", () => {
  const [timing, dose] = [finding("timing", "noted"), finding("dose", "weighed", "prescriber-review")];
  expect(advisoriesOf([timing, dose]).map(({ topic }) => topic)).toEqual(["dose", "timing"]);
});
