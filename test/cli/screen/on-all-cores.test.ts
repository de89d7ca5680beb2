import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { defaultProtocol } from "../../../rules/index.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { screen } from "../../../src/cli/screen/screen.ts";
import { type AssessedBlock, assessBlock } from "../../../src/cli/screen/assess-block.ts";
import type { Block } from "../../../src/cli/screen/blocks.ts";
import { assessOnAllCores } from "../../../src/cli/screen/on-all-cores.ts";
import type { AssessingWorker } from "../../../src/cli/screen/start-worker.ts";
import type { HowToAssess } from "../../../src/cli/screen/wish.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";
import { terminalWith } from "../terminal.ts";

/** A stored screening with an id that tells its place. */
const lineAt = (place: number) =>
  JSON.stringify({
    id: `0b8f6a52-7f7e-4c1c-9d7e-${String(place).padStart(12, "0")}`,
    intake: quietIntake(),
  });
const placeIn = (line: string) => Number((JSON.parse(line) as { id: string }).id.slice(-12));
const places = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function screenFile(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "screenings.ndjson");
  writeFileSync(file, lines.join("\n"));
  const { terminal, out, err } = terminalWith();
  const args = [file, "--core", "--brief", "--at", "2026-11-21T13:20:00Z"];
  const code = await screen(args, terminal, {
    dataDir: "no-data",
    now: () => assessedAtMs,
    verify: () => [],
  });
  return { code, places: out().trimEnd().split("\n").map(placeIn), err: err() };
}

test("a long input is answered line by line in its order", { timeout: 60_000 }, async () => {
  const { code, places: answered, err } = await screenFile(places(1500).map(lineAt));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(answered).toEqual(places(1500));
});

test(
  "a line that does not fit stops a long input after what came before it",
  { timeout: 60_000 },
  async () => {
    const lines = places(1500).map(lineAt);
    lines[1399] = "nonsense";
    const { code, places: answered, err } = await screenFile(lines);
    expect(code).toBe(2);
    expect(err).toMatch(/screenings\.ndjson: line 1400: This is not JSON/);
    expect(answered).toEqual(places(1399));
  },
);

const how: HowToAssess = {
  protocol: defaultProtocol,
  atMs: assessedAtMs,
  vocabulary: coreVocabulary(),
  isBrief: true,
};
const blockAt = (place: number): Block => new TextEncoder().encode(lineAt(place));
const placeOf = ({ output }: AssessedBlock) => placeIn(new TextDecoder().decode(output));

/** A worker that has nothing at hand, and answers each block as told. */
function workerThat(assess: AssessingWorker["assess"]): AssessingWorker {
  return { assess, atHand: () => 0, end: () => Promise.resolve() };
}

async function* blocksAt(...listed: readonly number[]): AsyncGenerator<Block, void> {
  for (const place of listed) yield await Promise.resolve(blockAt(place));
}

async function answersTo(blocks: AsyncGenerator<Block, void>, ...workers: readonly AssessingWorker[]) {
  const answered: number[] = [];
  for await (const assessed of assessOnAllCores(blocks, how, workers)) answered.push(placeOf(assessed));
  return answered;
}

test("without a worker all is assessed on the command's own thread", async () => {
  expect(await answersTo(blocksAt(1, 2, 3))).toEqual([1, 2, 3]);
});

test("what the command's own thread assesses meanwhile waits for what a worker was given before it", async () => {
  const given: Block[] = [];
  const late: ((answer: AssessedBlock) => void)[] = [];
  const worker: AssessingWorker = {
    assess: (block) => {
      given.push(block);
      return new Promise((resolve) => late.push(resolve));
    },
    atHand: () => given.length * 3,
    end: () => Promise.resolve(),
  };
  async function* blocks(): AsyncGenerator<Block, void> {
    yield* blocksAt(1, 2, 3);
    late[0]?.(assessBlock(given[0] ?? blockAt(0), how));
  }
  expect(await answersTo(blocks(), worker)).toEqual([1, 2, 3]);
  expect(given).toHaveLength(1);
});

test("a worker that fails ends the run", async () => {
  const failing = workerThat(() => Promise.reject(new Error("out of memory")));
  await expect(answersTo(blocksAt(1, 2), failing)).rejects.toThrow("out of memory");
});

test("an answer does not wait for input that comes later", async () => {
  const answered = Promise.withResolvers<undefined>();
  async function* blocks(): AsyncGenerator<Block, void> {
    yield blockAt(1);
    await answered.promise;
    yield blockAt(2);
  }
  const worker = workerThat((block) => Promise.resolve(assessBlock(block, how)));
  const seen: number[] = [];
  for await (const assessed of assessOnAllCores(blocks(), how, [worker])) {
    seen.push(placeOf(assessed));
    answered.resolve(undefined);
  }
  expect(seen).toEqual([1, 2]);
});
