import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assess, defaultProtocol, type Assessment } from "../../rules/index.ts";
import { screen } from "../../src/cli/screen/screen.ts";
import { assessedAtMs, quietIntake } from "../support/builders/intake-builder.ts";
import { screeningId, storedScreening } from "../support/builders/screening-builder.ts";
import { failingVerify } from "../support/failing-check.ts";
import { terminalWith } from "./terminal.ts";

const at = ["--at", "2026-11-21T13:20:00Z"];
const surroundings = { dataDir: "no-data", now: () => assessedAtMs, verify: () => [] };
const line = JSON.stringify(quietIntake());
const assessed = JSON.stringify(assess(quietIntake(), defaultProtocol, assessedAtMs));

async function run(input: string, args: readonly string[] = ["-", ...at]) {
  const { terminal, out, err } = terminalWith(input);
  const code = await screen(["--core", ...args], terminal, surroundings);
  return { code, out: out(), err: err() };
}

test("one intake in, over many lines or one, gives one assessment a line", async () => {
  for (const input of [line, `${line}\n`, JSON.stringify(quietIntake(), null, 2), `\uFEFF${line}`]) {
    expect(await run(input)).toEqual({ code: 0, out: `${assessed}\n`, err: "" });
  }
});

test("many intakes, one a line, are assessed in order; blank lines are passed over", async () => {
  expect(await run(`${line}\n\n${line}\r\n`)).toEqual({
    code: 0,
    out: `${assessed}\n${assessed}\n`,
    err: "",
  });
});

test("without an instant it is assessed now", async () => {
  expect((await run(line, ["-"])).out).toBe(`${assessed}\n`);
});

test("an intake that does not fit ends with exit code 2, its line and every path; what came before is written", async () => {
  const bad = { ...quietIntake(), vitals: { weightKg: 720 }, colour: 1 };
  const { code, out, err } = await run(`${line}\n${JSON.stringify(bad)}\n${line}\n`);
  expect({ code, out }).toEqual({ code: 2, out: `${assessed}\n` });
  expect(err.replaceAll("\u00a0", " ").split("\n")).toEqual([
    "standard input: line 2: vitals.weightKg: Weight 720 kg is outside 20-350 kg. Check the unit.",
    'standard input: line 2: colour: "colour" is not a known field here. Check the spelling or remove it.',
    "",
  ]);
});

test.each([
  [`${line}\n{"a": }\n`, "line 2: This is not JSON"],
  ['{\n  "a": 1,\n  "b": x\n}', "line 3: This is not JSON"],
  ["nonsense", "line 1: This is not JSON"],
  ["[1]", "line 1: The intake must be a JSON object."],
  ["", "holds no intake. See docs/intake.md for how to write one."],
])("what is not an intake ends with exit code 2 and its line: %#", async (input, sentence) => {
  const { code, err } = await run(input);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test("a complaint about JSON never quotes what stands in it", async () => {
  expect((await run('{"familyName": "Okafor" "Maria"}')).err).not.toMatch(/Okafor|Maria/);
});

test.each([
  [[], "Use: npm run -s screen"],
  [["a", "b"], "Use: npm run -s screen"],
  [["-", "--colour"], "Use: npm run -s screen"],
  [["-", "--at", "2026-11-21T09:00"], '--at "2026-11-21T09:00" is not an instant'],
  [["no-such-file.json"], "no-such-file.json cannot be read. Check its name and permissions."],
  [["-", "--protocol", "no-such-file.json"], "There is no file no-such-file.json."],
])("arguments %j are refused in words", async (args, sentence) => {
  const { code, err, out } = await run(line, args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

test("a clinic's protocol is used, and one that weakens is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-cli-"));
  const clinic = join(folder, "clinic.json");
  const write = (protocol: object) =>
    writeFileSync(clinic, JSON.stringify({ name: "A", timeZone: "UTC", protocol }));
  write({ gapLongHours: 36, version: "A 2026-12" });
  const { out } = await run(line, ["-", ...at, "--protocol", clinic]);
  expect((JSON.parse(out) as Assessment).protocolVersion).toBe("A 2026-12");
  write({ gapLongHours: 12 });
  expect(await run(line, ["-", ...at, "--protocol", clinic])).toMatchObject({ code: 2, out: "" });
  rmSync(folder, { recursive: true });
});

test("the rules are verified first: what they assess unverified is written, behind a line on stderr and exit code 3", async () => {
  const { terminal, out, err } = terminalWith(line);
  const code = await screen(["-", "--core", ...at], terminal, { ...surroundings, verify: failingVerify });
  expect({ code, out: out() }).toEqual({ code: 3, out: `${assessed}\n` });
  expect(err()).toContain("Rules not verified: 3 of the canaries");
});

test("--brief leaves out every text: levels, topics, rules, the tier and what could not be told", async () => {
  const { vitals: _notMeasured, ...withoutVitals } = storedScreening().intake;
  const { out } = await run(JSON.stringify(withoutVitals), ["-", ...at, "--brief"]);
  expect(JSON.parse(out)).toEqual({
    rulesVersion: "0.1.0",
    protocolVersion: defaultProtocol.version,
    disposition: "prescriber-review",
    advisories: [
      { topic: "timing", level: "prescriber-review", rules: ["benzodiazepine-timing"] },
      {
        topic: "dose",
        level: "prescriber-review",
        rules: ["benzodiazepine-dose-reduction", "benzodiazepine-response"],
      },
      { topic: "monitoring", level: "prescriber-review", rules: ["enhanced-monitoring"] },
      { topic: "medicines", level: "prescriber-review", rules: ["medication-unrecognised"] },
    ],
    tier: "enhanced",
    cannotTell: ["baseline-vitals", "medication-unconfirmed"],
  });
});

test("a stored screening is assessed again from its intake, and answered with its id and version", async () => {
  const stored = storedScreening();
  const { code, out } = await run(JSON.stringify(stored));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    id: screeningId,
    version: 1,
    ...(JSON.parse(JSON.stringify(assess(stored.intake, defaultProtocol, assessedAtMs))) as Assessment),
  });
});

test.each([
  [
    { id: screeningId, statement: {} },
    "line 1: This is what a patient said at the kiosk, and no intake yet.",
  ],
  [{ id: "7", intake: quietIntake() }, "line 1: id: The id must be a UUID"],
  [
    { id: screeningId, intake: { ...quietIntake(), colour: 1 } },
    'line 1: intake.colour: "colour" is not a known',
  ],
])("a stored screening that cannot be assessed is refused in words: %#", async (stored, sentence) => {
  const { code, out, err } = await run(JSON.stringify(stored));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});
