import { describe, expect, test } from "vitest";
import { countOf, lineOf, sumOf } from "./closing-line.ts";

describe("what a command counted", () => {
  test("is its last line", () => {
    expect(countOf({ printed: "3 passed, 1 failed\nmore\n\n12 passed, 0 failed\n", exitCode: 0 })).toEqual({
      passed: 12,
      failed: 0,
      skipped: 0,
    });
  });

  test("holds what was skipped, so that it can be told", () => {
    expect(countOf({ printed: "5 passed, 0 failed, 2 skipped\n", exitCode: 0 })).toMatchObject({
      skipped: 2,
    });
  });

  test.each([
    ["closes with something else", { printed: "12 passed, 0 failed\nbye\n", exitCode: 0 }],
    ["prints nothing", { printed: "", exitCode: 0 }],
    ["closes with a sentence around the line", { printed: "so 12 passed, 0 failed\n", exitCode: 0 }],
  ])("is one failure when it %s", (_how, ended) => {
    expect(countOf(ended)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test.each([1, undefined])("is a failure when it ends with %s although it counted none", (exitCode) => {
    expect(countOf({ printed: "12 passed, 0 failed\n", exitCode })).toEqual({
      passed: 12,
      failed: 1,
      skipped: 0,
    });
  });

  test("stays what it said when it ends badly because something failed", () => {
    expect(countOf({ printed: "12 passed, 3 failed\n", exitCode: 1 })).toMatchObject({ failed: 3 });
  });
});

test("all commands are one sum and one plain line", () => {
  const counts = [
    countOf({ printed: "10 passed, 0 failed", exitCode: 0 }),
    countOf({ printed: "2 passed, 1 failed", exitCode: 1 }),
    countOf({ printed: "Killed", exitCode: undefined }),
  ];
  expect(lineOf(sumOf(counts))).toBe("12 passed, 2 failed");
});
