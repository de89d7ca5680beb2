import { expect, test } from "vitest";
import { blocksOf, linesOf, wholeOf } from "../../../src/cli/screen/blocks.ts";

async function* readsOf(...reads: readonly (string | Uint8Array)[]) {
  yield* reads;
}

async function blocksFrom(...reads: readonly (string | Uint8Array)[]) {
  const blocks: string[][] = [];
  for await (const block of blocksOf(readsOf(...reads))) blocks.push([...linesOf(block)]);
  return blocks;
}

test("each read gives its whole lines, and what it begins goes to the next", async () => {
  expect(await blocksFrom("one\ntwo\nth", "ree\nfour", "\n")).toEqual([["one", "two"], ["three"], ["four"]]);
});

test("a last line needs no end, and an empty line is one", async () => {
  expect(await blocksFrom("one\n\ntwo")).toEqual([["one", ""], ["two"]]);
});

test("a line longer than any read stays whole", async () => {
  expect(await blocksFrom("a", "b", "c\nd", "e")).toEqual([["abc"], ["de"]]);
});

test("a letter of several bytes that two reads share stays whole", async () => {
  const bytes = Buffer.from("“é”\n");
  expect(await blocksFrom(bytes.subarray(0, 4), bytes.subarray(4))).toEqual([["“é”"]]);
});

test("nothing gives nothing", async () => {
  expect(await blocksFrom()).toEqual([]);
});

test("what is left is put together as it came", async () => {
  const blocks = blocksOf(readsOf("one\ntw", "o\nthree"));
  const first = await blocks.next();
  if (first.done === true) throw new Error("There is a first block.");
  expect([...linesOf(await wholeOf(first.value, blocks))]).toEqual(["one", "two", "three"]);
});
