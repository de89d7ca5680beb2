import { relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Answer } from "./messages.ts";
import { startSurroundings } from "./surroundings.ts";

const file = relative("", `${import.meta.dirname}/fixture/declared.ts`);
const patienceMs = 60_000;
const surroundings = startSurroundings({});

afterAll(() => surroundings.end());

async function ask(testIds?: readonly string[], endsAtFailure = false): Promise<Answer> {
  const answer = await surroundings.ask(
    { files: [file], endsAtFailure, ...(testIds && { testIds }) },
    patienceMs,
  );
  if (answer === "too-long") throw new Error("no answer");
  return answer;
}

const inShort = ({ outcomes }: Answer) =>
  outcomes.map(
    ({ id, failure }) => `${failure === undefined ? "passes" : "fails"}: ${id.replace(`${file}#`, "")}`,
  );

describe("a test file in modules that stay loaded", () => {
  test("runs as it does under vitest", async () => {
    expect(inShort(await ask())).toEqual([
      "passes: passes",
      "fails: fails",
      "passes: a suite > 1 is one",
      "passes: a suite > 2 is two",
      "passes: a suite > is named a",
      "passes: a suite > is named a (2)",
      "passes: a suite > takes alone",
    ]);
  });

  test("runs the named tests alone, with the hooks around them, as often as it is asked", async () => {
    const ids = [`${file}#a suite > 2 is two`];
    expect(inShort(await ask(ids))).toEqual(["passes: a suite > 2 is two"]);
    expect(inShort(await ask(ids))).toEqual(["passes: a suite > 2 is two"]);
  });

  test("ends at the first failure where that is enough", async () => {
    // The modules are those of the runs before, which is why the first one fails here.
    expect(inShort(await ask(undefined, true))).toEqual(["fails: passes"]);
  });

  test("a file that cannot be loaded is told", async () => {
    const answer = await surroundings.ask({ files: ["test/none.ts"], endsAtFailure: true }, patienceMs);
    expect(answer).toMatchObject({ unloadable: { file: "test/none.ts" } });
  });
});
