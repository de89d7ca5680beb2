import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hazardTests } from "../controls/hazard-tests.ts";

const statuses = ["built", "partly", "not yet built"];
const log = readFileSync("docs/hazards.md", "utf8")
  .split(/^### /m)
  .slice(1)
  .map((row) => ({ id: row.slice(0, 3), status: /^- \*\*Status:\*\* (.+)$/m.exec(row)?.[1] ?? "none" }));

/** Hazard ids in the titles of tests. */
const named = new Set(hazardTests().flatMap(({ hazards }) => hazards));

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
      expect([...named]).toContain(id);
    },
  );

  test("no test names a hazard that is not in the log", () => {
    const known = new Set(log.map((row) => row.id));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});
