import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { steps } from "./steps.ts";

test("every step is a command that the project has", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const asked = steps.map(({ command: [, , , script] }) => script ?? "");
  expect(asked).toEqual(["check", "test", "crash", "prove", "mutate"]);
  expect(asked.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});
