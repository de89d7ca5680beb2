import { describe, expect, it } from "vitest";
import { advisoriesOf } from "../../rules/assess/advisories.ts";
import type { Finding, Level, Topic } from "../../rules/assessment.ts";
import { mergeByTopic } from "../../rules/merge.ts";
import { fixedLineForStaff } from "../../rules/words.ts";

const finding = (topic: Topic, level: Level, title: string): Finding => ({
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

describe("merging findings by topic", () => {
  it("C17 makes one block of each topic, however many findings it has", () => {
    const advisories = advisoriesOf([
      finding("timing", "inform", "first medicine"),
      finding("dose", "inform", "dose"),
      finding("timing", "prescriber-review", "second medicine"),
    ]);

    expect(advisories.map(({ topic, level, findings }) => [topic, level, findings.length])).toEqual([
      ["timing", "prescriber-review", 2],
      ["dose", "inform", 1],
    ]);
  });

  it("puts the highest level first, in the block and among the blocks", () => {
    const advisories = advisoriesOf([
      finding("also-noted", "inform", "noted"),
      finding("history", "prescriber-review", "history"),
      finding("combination", "stop-and-call", "combination"),
      finding("urgent", "prescriber-review", "urgent"),
    ]);

    expect(advisories.map(({ topic }) => topic)).toEqual(["combination", "urgent", "history", "also-noted"]);
  });

  it("names the first finding and counts the others of its level in the title", () => {
    const [advisory] = advisoriesOf([
      finding("timing", "inform", "ALPRAZolam 14 h before the start"),
      finding("timing", "prescriber-review", "LORazepam taken regularly"),
      finding("timing", "prescriber-review", "diazePAM taken regularly"),
    ]);

    expect(advisory?.title).toBe("Timing: LORazepam taken regularly, and 1 more");
  });

  it("C07 gives every timing block the fixed line, and no other block", () => {
    const advisories = advisoriesOf([
      finding("timing", "inform", "timing"),
      finding("dose", "inform", "dose"),
      finding("combination", "stop-and-call", "combination"),
    ]);

    expect(advisories.map(({ topic, fixedLine }) => [topic, fixedLine])).toEqual([
      ["combination", undefined],
      ["timing", fixedLineForStaff],
      ["dose", undefined],
    ]);
  });

  it("makes no block of nothing", () => {
    expect(advisoriesOf([])).toEqual([]);
  });

  it("merges what has no words yet in the same order", () => {
    const blocks = mergeByTopic([
      { topic: "dose", level: "inform", place: 1 },
      { topic: "timing", level: "inform", place: 2 },
      { topic: "timing", level: "prescriber-review", place: 3 },
      { topic: "timing", level: "inform", place: 4 },
    ]);

    expect(
      blocks.map(({ topic, level, members }) => [topic, level, members.map(({ place }) => place)]),
    ).toEqual([
      ["timing", "prescriber-review", [3, 2, 4]],
      ["dose", "inform", [1]],
    ]);
  });
});
