import { describe, expect, it } from "vitest";
import { checkList } from "../../../rules/protocol-overrides/check-list.ts";

const after = {
  key: "after",
  label: "After the end",
  group: "monitoring",
  unit: "min",
  value: [15, 30],
  mark: "clinic-default",
  sources: [],
  stricter: "add",
  limit: 480,
} as const;
const minutes = (count: number) =>
  Array.from({ length: count }, (_, index) => 15 * (index + 1)).map((at) => (at > 480 ? at - 480 : at));

describe("a clinic's list of minutes", () => {
  it.each<[string, unknown]>([
    ["the default", [15, 30]],
    ["one added", [15, 20, 30]],
    ["in any order", [30, 15]],
    ["the first and the last minute there are", [1, 15, 30, 480]],
    ["as many as fit", minutes(48)],
  ])("%s is taken", (_when, value) => {
    expect(checkList(after, value)).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    [
      "no list",
      15,
      '15 for "After the end" is not a list; the default is 15, 30 min. Write the minutes in square brackets.',
    ],
    [
      "left out",
      [20],
      'the list for "After the end" leaves out 15, 30; the default is 15, 30 min. Entries may be added, none taken away.',
    ],
    ...[0, 481, 20.5].map((wrong): [string, unknown, string] => [
      `${String(wrong)} min`,
      [15, 30, wrong],
      `${String(wrong)} in the list for "After the end" is not a whole number of minutes from 1 to 480 min; the default is 15, 30 min.`,
    ]),
    [
      "text",
      [15, 30, "60"],
      '"60" in the list for "After the end" is not a whole number of minutes from 1 to 480 min; the default is 15, 30 min.',
    ],
    [
      "too many",
      minutes(49),
      'the list for "After the end" has 49 entries; at most 48 fit on a flowsheet; the default is 15, 30 min.',
    ],
  ])("%s is refused", (_when, value, sentence) => {
    const problem = checkList(after, value);

    expect(problem?.key).toBe("after");
    expect(problem?.message.replaceAll("\u00a0", " ")).toBe(`after: ${sentence}`);
  });

  it("without a limit of its own the list goes to a day", () => {
    expect(checkList({ ...after, limit: undefined }, [15, 30, 1440])).toBeUndefined();
    expect(checkList({ ...after, limit: undefined }, [15, 30, 1441])?.message).toContain(
      "from 1 to 1,440\u00a0min",
    );
  });
});
