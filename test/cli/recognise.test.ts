import { expect, test } from "vitest";
import { recognise } from "../../src/cli/recognise.ts";
import { terminalWith } from "./terminal.ts";

async function answersTo(...names: string[]) {
  const { terminal, out } = terminalWith(`${names.join("\n")}\n`);
  const code = await recognise(["--core"], terminal, "no-data");
  expect(code).toBe(0);
  return out()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("every line is answered in order", async () => {
  expect(await answersTo("Xanax 0.5 mg tab hcl", "small blue tablet", "EN")).toMatchObject([
    {
      input: "Xanax 0.5 mg tab hcl",
      outcome: "recognised",
      medicines: [{ id: "alprazolam", classes: ["benzodiazepine"], isBenzodiazepine: true }],
      candidates: [],
    },
    { input: "small blue tablet", outcome: "unrecognised", medicines: [] },
    {
      input: "EN",
      outcome: "needs-confirmation",
      because: "ordinary-word",
      candidates: [{ id: "delorazepam" }],
    },
  ]);
});

test("C14 a look-alike is asked about, with what was typed first", async () => {
  const [answer] = await answersTo("clonidine 0.1 mg");
  expect(answer).toMatchObject({
    outcome: "needs-confirmation",
    because: "look-alike",
    medicines: [{ id: "clonidine" }],
  });
  expect(answer?.["candidates"]).toMatchObject([{ id: "clonidine" }, { id: "clonazepam" }, {}, {}, {}]);
});

test("a blank line has an answer too, so that lines stay side by side", async () => {
  expect(await answersTo("a", "", "b")).toHaveLength(3);
});

test("a file that is not there is said in words with exit code 2", async () => {
  const { terminal, err } = terminalWith();
  expect(await recognise(["no-such-file.txt"], terminal, "no-data")).toBe(2);
  expect(err()).toBe("no-such-file.txt cannot be read. Check its name and permissions.\n");
});
