import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess, defaultProtocol } from "../../rules/index.ts";
import { intakeObject, intakeSchema } from "../../src/contract/intake.ts";
import { medicineSchema } from "../../src/contract/intake/medicine.ts";
import { assessedAtMs } from "../support/builders/intake-builder.ts";

const document = readFileSync("docs/intake.md", "utf8");
const examples = [...document.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) =>
  intakeSchema.parse(JSON.parse(json)),
);
const assessExample = (index: number) => {
  const intake = examples[index];
  if (!intake) throw new Error(`docs/intake.md has no example ${index}`);
  return assess(intake, defaultProtocol, assessedAtMs);
};

test("the worked example asks for review because the gap is reached at 09:30, and says what was not asked", () => {
  const assessment = assessExample(0);
  expect(assessment.disposition).toBe("prescriber-review");
  const timing = assessment.advisories.find(({ topic }) => topic === "timing");
  expect(JSON.stringify(timing)).toContain("09:30");
  expect(assessment.notChecked.length).toBeGreaterThan(0);
});

test("the complete quiet example has no advisory and nothing that was not asked", () => {
  const assessment = assessExample(1);
  expect(assessment.advisories).toEqual([]);
  expect(assessment.notChecked).toEqual([]);
  expect(assessment.quietLine).toBeDefined();
});

test("every field and every word of the schema stands in the document", () => {
  const words = new Set<string>();
  collect(intakeObject.toJSONSchema({ io: "input", unrepresentable: "any" }), words);
  collect(medicineSchema.toJSONSchema({ io: "input", unrepresentable: "any" }), words);
  expect([...words].filter((word) => !document.includes(word))).toEqual([]);
});

type Described = { readonly properties?: object; readonly enum?: readonly unknown[] };

/** Names of properties and listed words, wherever they stand in a schema. */
function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  const { properties = {}, enum: listed = [] } = schema as Described;
  for (const name of Object.keys(properties)) words.add(name);
  for (const word of listed) words.add(String(word));
  for (const inner of Object.values(schema)) collect(inner, words);
}
