import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const statuses = ["built", "partly", "not yet built"];
const log = readFileSync("docs/hazards.md", "utf8")
  .split(/^### /m)
  .slice(1)
  .map((row) => ({ id: row.slice(0, 3), status: /^- \*\*Status:\*\* (.+)$/m.exec(row)?.[1] ?? "none" }));

/** Hazard ids in the titles of tests, each with the files that name it. */
const namedIn = new Map<string, string[]>();
for (const file of globSync("test/**/*.{test,browser}.{ts,tsx}")) {
  if (file.startsWith("test/architecture/")) continue;
  const titles = readFileSync(file, "utf8").matchAll(/\b(?:test|it|describe)\b[^"'`\n]*\(\s*["'`]([^\n]*)/g);
  for (const [, title = ""] of titles)
    for (const [id] of title.matchAll(/\b[CDS]\d\d\b/g)) namedIn.set(id, [...(namedIn.get(id) ?? []), file]);
}

describe("the hazard log and the tests", () => {
  test("the log holds 24 clinical, 5 data and 6 security hazards, each once", () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
    expect(log.map((row) => row.id)).toEqual([
      ...numbered("C", 24),
      ...numbered("D", 5),
      ...numbered("S", 6),
    ]);
  });

  test("every hazard has a status", () => {
    expect(log.filter((row) => !statuses.includes(row.status))).toEqual([]);
  });

  test.each(log.filter((row) => row.status === "built" || row.status === "partly"))(
    "$id is $status and stands in the name of a test",
    ({ id }) => {
      expect(namedIn.get(id) ?? []).not.toEqual([]);
    },
  );

  test("no test names a hazard that is not in the log", () => {
    const known = new Set(log.map((row) => row.id));
    expect([...namedIn].filter(([id]) => !known.has(id))).toEqual([]);
  });
});
