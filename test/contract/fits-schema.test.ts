import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fitsSchema } from "../../src/contract/fits-schema.ts";
import { intakeSchema } from "../../src/contract/intake.ts";
import { medicine, planOnRecord, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { realisticIntakes } from "../support/builders/realistic-intakes.ts";
import { exactly, said } from "../support/builders/said-times.ts";
import { variedIntakes } from "../support/builders/varied-intakes.ts";

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const fitsIntake = fitsSchema(intakeSchema);

const full = asSent(
  withMedicines(
    quietIntake(),
    medicine("alprazolam 0.5 mg", { prescribersPlan: planOnRecord, lastDose: exactly("2026-11-20T21:30") }),
    medicine("tramadol", { id: "b", confirmedDrugIds: ["tramadol"], lastDose: said("last-night") }),
    medicine("blorbex", {
      id: "c",
      classification: { as: "not-a-sedative", by: "Dana Cole" },
      dosesPerDay: 2,
    }),
  ),
);

const wrong: readonly unknown[] = [
  ...[undefined, null, true, "", " ", "x", "yes", "not-sure", "x".repeat(2000), "2026-02-30", "2026-12-24"],
  ...["24:00", "2026-11-21T09:00Z", "2026-11-21T09:00:00Z", "Nowhere/Land", "+05:00", -1, 0, 1.5, 7, 1e9],
  ...[[], ["x"], {}, { said: "exact" }, { said: "today", date: "2026-11-21" }],
];

type Place = readonly (string | number)[];

function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [above];
  const keys = Array.isArray(value) ? value.map((_item, index) => index) : [...Object.keys(value), "colour"];
  const below = keys.flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...above, key]));
  return [above, ...below];
}

function withAt(value: unknown, [key, ...rest]: Place, placed: unknown): unknown {
  if (key === undefined) return placed;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const record = copy as Record<string | number, unknown>;
  record[key] = withAt(record[key], rest, placed);
  return copy;
}

const endsInA: z.core.CheckFn<string> = ({ value, issues }) => {
  if (!value.endsWith("a")) issues.push({ code: "custom", input: value, message: "It has to end in a." });
};

const isAccepted = (value: unknown) => intakeSchema.safeParse(value).success;

describe("a quick look at an intake", () => {
  it("agrees with the schema about made-up intakes, and the schema leaves what fits as it is", () => {
    for (const intake of [full, ...[...realisticIntakes(200), ...variedIntakes(400)].map(asSent)]) {
      const read = intakeSchema.safeParse(intake);
      expect(fitsIntake(intake)).toBe(read.success);
      if (read.success) expect(read.data).toEqual(intake);
    }
  });

  it("agrees with the schema whatever stands in any one place", () => {
    const disagreed = placesIn(full).flatMap((place) =>
      wrong
        .map((value) => withAt(full, place, value))
        .filter((intake) => fitsIntake(intake) !== isAccepted(intake))
        .map((intake) => [place.join("."), intake]),
    );
    expect(disagreed).toEqual([]);
  });

  it.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
    ["up to a number", z.number().max(3), [3, -1], [3.1, NaN, "2", null]],
    ["below a number", z.number().lt(3), [2.9], [3]],
    ["from a number on", z.number().min(3), [3, 4], [2.9, Infinity]],
    ["above a number", z.number().gt(3), [3.1], [3]],
    ["as long as it may be", z.string().max(2), ["", "ab"], ["abc"]],
    ["of a pattern", z.string().regex(/b/), ["abc"], ["ac"]],
    ["of a pattern that remembers where it was", z.string().regex(/b/g), ["ab", "b", "b"], ["ac"]],
    ["of a format", z.uuid(), ["0b8f6a52-7f7e-4c1c-9d7e-000000000000"], ["0b8f6a52", "x"]],
    ["of a format with a test of its own", z.url(), ["https://a.example/"], ["a", "https://"]],
    ["that a test of its own accepts", z.string().refine((text) => text === "a"), ["a"], ["b"]],
    ["that says what is wrong with it", z.string().check(endsInA), ["ba"], ["b"]],
  ])("agrees with the schema about what is %s", (_what, schema, accepted, refused) => {
    const fits = fitsSchema(schema);
    expect([...accepted, ...refused].filter((value) => schema.safeParse(value).success)).toEqual(accepted);
    expect([...accepted, ...refused].filter(fits)).toEqual(accepted);
  });

  it.each([
    ["a kind that is not known", z.date(), new Date(0)],
    ["an object that takes any key", z.object({ a: z.string() }), { a: "x" }],
    ["a text that is changed as it is read", z.string().trim(), " x"],
  ])("leaves %s to the schema", (_what, schema: z.ZodType, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(fitsSchema(schema)(value)).toBe(false);
  });
});
