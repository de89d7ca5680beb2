import { expect, test } from "vitest";
import { defaultProtocol } from "../../../rules/index.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { crewFor } from "../../../src/cli/screen/crew.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";

const wish = {
  file: "-",
  protocol: defaultProtocol,
  atMs: assessedAtMs,
  vocabulary: coreVocabulary(),
  isBrief: true,
};

test("a machine of one core has no worker beside the command's own thread", async () => {
  const crew = crewFor(wish, 1);
  expect(crew.start()).toEqual([]);
  await crew.end();
});

test("each further core has one worker, started once", { timeout: 60_000 }, async () => {
  const crew = crewFor(wish, 2);
  const [worker, ...more] = crew.start();
  expect(more).toEqual([]);
  expect(crew.start()[0]).toBe(worker);
  const answer = worker?.assess(new TextEncoder().encode(JSON.stringify(quietIntake())));
  expect(worker?.atHand()).toBe(1);
  expect(await answer).toMatchObject({ lines: 1, intakes: 1 });
  expect(worker?.atHand()).toBe(0);
  await crew.end();
});
