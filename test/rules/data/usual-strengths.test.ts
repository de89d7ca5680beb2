import { describe, expect, test } from "vitest";
import { usualStrengths, usualStrengthsOf } from "../../../rules/data/usual-strengths.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";

describe("usual strengths", () => {
  test.each(usualStrengths)("C09 $drugId, $form: a drug of the tables, its lowest strength not above its highest", (row) => {
    expect(coreVocabulary().drugsById.has(row.drugId)).toBe(true);
    expect(row.lowest).toBeGreaterThan(0);
    expect(row.highest).toBeGreaterThanOrEqual(row.lowest);
  });

  test("each drug has one row for a form and a unit", () => {
    const rows = usualStrengths.map(({ drugId, form, unit }) => `${drugId} ${form} ${unit}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("none are known for a drug without a row", () => {
    expect(usualStrengthsOf("methadone")).toEqual([]);
  });
});
