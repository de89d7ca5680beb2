import { describe, expect, test } from "vitest";
import { readFrameMessage, readHostMessage } from "../../../src/contract/kiosk/embedding.ts";

const envelope = { source: "ketascreen", version: 1 };

describe("S05 of what the form can say, only this is read", () => {
  test.each([
    { ...envelope, kind: "ready" },
    { ...envelope, kind: "done" },
    { ...envelope, kind: "height", heightPx: 1 },
    { ...envelope, kind: "height", heightPx: 20_000 },
  ])("$kind $heightPx", (message) => {
    expect(readFrameMessage(message)).toEqual(message);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "ready"],
    ["a list", ["ready"]],
    ["no envelope", { kind: "ready" }],
    ["another source", { ...envelope, source: "other", kind: "ready" }],
    ["another version", { ...envelope, version: 2, kind: "ready" }],
    ["a version as text", { ...envelope, version: "1", kind: "ready" }],
    ["no kind", envelope],
    ["an unknown kind", { ...envelope, kind: "answers" }],
    ["a kind of the page", { ...envelope, kind: "hello" }],
    ["ready with more", { ...envelope, kind: "ready", name: "x" }],
    ["done with an id", { ...envelope, kind: "done", receiptId: "x" }],
    ["done with a height", { ...envelope, kind: "done", heightPx: 10 }],
    ["a height without one", { ...envelope, kind: "height" }],
    ["a height with more", { ...envelope, kind: "height", heightPx: 10, answer: "x" }],
    ["a height as text", { ...envelope, kind: "height", heightPx: "10" }],
    ["a height below", { ...envelope, kind: "height", heightPx: 0 }],
    ["a height above", { ...envelope, kind: "height", heightPx: 20_001 }],
    ["a broken height", { ...envelope, kind: "height", heightPx: 10.5 }],
    ["a height that is no number", { ...envelope, kind: "height", heightPx: Number.NaN }],
  ])("not %s", (_what, data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });
});

describe("S05 of what the page can say, only this is read", () => {
  test.each([
    { ...envelope, kind: "hello" },
    { ...envelope, kind: "hello", language: "es" },
    { ...envelope, kind: "hello", language: "es-MX" },
  ])("$kind $language", (message) => {
    expect(readHostMessage(message)).toEqual(message);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["no envelope", { kind: "hello" }],
    ["another source", { ...envelope, source: "other", kind: "hello" }],
    ["another version", { ...envelope, version: 2, kind: "hello" }],
    ["a kind of the form", { ...envelope, kind: "done" }],
    ["more than it should hold", { ...envelope, kind: "hello", answers: {} }],
    ["a language that is none", { ...envelope, kind: "hello", language: "?x=1&y" }],
    ["a language as a number", { ...envelope, kind: "hello", language: 1 }],
    ["an endless language", { ...envelope, kind: "hello", language: `es${"-abcd".repeat(10)}` }],
  ])("not %s", (_what, data) => {
    expect(readHostMessage(data)).toBeUndefined();
  });
});
