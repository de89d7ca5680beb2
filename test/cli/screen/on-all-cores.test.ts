import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { defaultProtocol } from "../../../rules/index.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { screen } from "../../../src/cli/screen.ts";
import type { Block } from "../../../src/cli/screen/blocks.ts";
import { assessOnAllCores } from "../../../src/cli/screen/on-all-cores.ts";
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
  const code = await screen(args, terminal, { dataDir: "no-data", now: () => assessedAtMs });
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

test("an answer does not wait for input that comes later", { timeout: 60_000 }, async () => {
  const answered = Promise.withResolvers<undefined>();
  async function* blocks(): AsyncGenerator<Block, void> {
    yield new TextEncoder().encode(lineAt(1));
    await answered.promise;
    yield new TextEncoder().encode(lineAt(2));
  }
  const wish = { file: "-", protocol: defaultProtocol, atMs: assessedAtMs, isBrief: true };
  const seen: number[] = [];
  for await (const { output } of assessOnAllCores(blocks(), { ...wish, vocabulary: coreVocabulary() }, 2)) {
    seen.push(placeIn(new TextDecoder().decode(output)));
    answered.resolve(undefined);
  }
  expect(seen).toEqual([1, 2]);
});
