import { describe, expect, it } from "vitest";
import { checkText, isTextKey } from "../../../rules/protocol-overrides/check-text.ts";
import { showValue } from "../../../rules/protocol-overrides/problem.ts";

const messageOf = (key: "version" | "signedBy" | "ketamineDoseRange", value: unknown) =>
  checkText(key, value)?.message;

describe("a clinic's words", () => {
  it.each([
    ["version", 60],
    ["signedBy", 120],
    ["ketamineDoseRange", 200],
  ] as const)("%s: up to %i characters", (key, longest) => {
    expect(checkText(key, "x".repeat(longest))).toBeUndefined();
    expect(checkText(key, "x".repeat(longest + 1))).toEqual({
      key,
      message: `${key}: the text has ${longest + 1} characters; at most ${longest} fit. Shorten it.`,
    });
    expect(isTextKey(key)).toBe(true);
    expect(isTextKey(key.toUpperCase())).toBe(false);
  });

  it.each([
    ["  ", '"  "'],
    [3, "3"],
    [undefined, "nothing"],
  ])("%j is no text", (value, shown) => {
    expect(messageOf("version", value)).toBe(
      `version: ${shown} is not text; by default there is none of the clinic's own. Write words in quotes, or leave the entry out.`,
    );
  });

  it("one line only", () => {
    expect(messageOf("signedBy", "R. Vance\nMD")).toBe(
      'signedBy: "R. Vance\\nMD" holds a line break or another control character. Write it on one line.',
    );
  });
});

describe("a refused value as it is shown", () => {
  it.each<[unknown, string]>([
    [12, "12"],
    ["12", '"12"'],
    [undefined, "nothing"],
    [null, "null"],
    [[1, 2], "[1,2]"],
    ["x".repeat(38), `"${"x".repeat(38)}"`],
    ["x".repeat(39), `"${"x".repeat(39)}...`],
  ])("%j", (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
