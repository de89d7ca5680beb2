import { expect, test } from "vitest";
import type { Verify } from "../../../rules/canaries/index.ts";
import { withVerifiedRules } from "../../../src/cli/screen/with-verified-rules.ts";
import { failingVerify } from "../../support/failing-check.ts";
import { terminalWith } from "../terminal.ts";

async function run(verify: Verify, code: number) {
  const { terminal, err } = terminalWith("");
  return { code: await withVerifiedRules(verify, terminal, async () => code), err: err() };
}

test("C16 assessments by rules that are not verified come with a line on stderr and exit code 3", async () => {
  expect(await run(failingVerify, 0)).toEqual({
    code: 3,
    err:
      "Rules not verified: 3 of the canaries did not get their known answers " +
      "(xanthine, opioid-and-drowsy, medicine-clobazam). Treat every assessment as not screened.\n",
  });
});

test("C16 what could not be assessed keeps its own exit code, behind the line", async () => {
  expect(await run(failingVerify, 2)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Rules not verified") as string,
  });
});

test("C16 a check that fails itself is no check that was passed", async () => {
  const broken = (): never => {
    throw new Error("no canaries");
  };
  expect(await run(broken, 0)).toMatchObject({
    code: 3,
    err: expect.stringContaining("(the-check-itself)") as string,
  });
});

test("verified rules are not spoken of", async () => {
  expect(await run(() => [], 0)).toEqual({ code: 0, err: "" });
});
