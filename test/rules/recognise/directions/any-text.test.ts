import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Directions, readDirections } from "../../../../rules/recognise/index.ts";

const seed = 20_261_121;

const fragment = fc.constantFrom(
  ..."Xanax|lorazepam|fentanyl|foobarol|take|one|half|tab|mg|mcg/h|mL|u|x|/|-|to|prn|stopped|last took|tue|every|hours|for sleep".split(
    "|",
  ),
  ...[
    "0",
    "1",
    "05",
    "0,25",
    ".5",
    "1.0",
    "1,000",
    "1.2.2026",
    "½",
    "٣",
    "１",
    "99999999999999999999",
    "1-0-1",
    "day",
    ",",
    "#",
    "(",
    "é",
  ],
);
const anyLine = fc.oneof(
  fc.array(fragment, { maxLength: 9 }).map((parts) => parts.join(" ")),
  fc.array(fragment, { maxLength: 9 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

const readings = ({ strength, dose, form, dosesPerDay, pattern, takenFor, ...rest }: Directions) =>
  [
    strength,
    dose,
    form,
    dosesPerDay,
    pattern,
    ...takenFor,
    rest.isExtendedRelease,
    rest.isGivenByClinic,
  ].filter((reading) => reading !== undefined);

describe("any line", () => {
  test("C09 what is read or asked carries words that stand in the line", () => {
    fc.assert(
      fc.property(anyLine, (typed) => {
        const directions = readDirections(typed);
        const told = [...readings(directions), ...directions.questions, ...directions.flags];
        for (const { words } of told)
          for (const part of words.split(" … "))
            expect(part !== "" && typed.includes(part), words).toBe(true);
        expect(typed).toContain(directions.lastDoseWords ?? "");
      }),
      { numRuns: 10_000, seed },
    );
  });

  test("C09 an amount is above 0 and finite, doses a day are a whole number from 1 to 24, and what is asked is not read", () => {
    fc.assert(
      fc.property(anyLine, (typed) => {
        const directions = readDirections(typed);
        for (const amount of [directions.strength?.value.amount, directions.dose?.value.amount])
          if (amount !== undefined) expect(amount > 0 && Number.isFinite(amount)).toBe(true);
        const times = directions.dosesPerDay?.value ?? 1;
        expect(Number.isInteger(times) && times >= 1 && times <= 24).toBe(true);
        for (const { about } of directions.questions) expect(directions[about]).toBeUndefined();
      }),
      { numRuns: 10_000, seed },
    );
  });
});
