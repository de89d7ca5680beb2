import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areas } from "./areas.ts";
import { isDrawn, type Place } from "./draw.ts";
import { shareFor } from "./share.ts";

/** Made-up mutants of the real files: what is drawn depends on nothing but the place and the seed. */
const placesOf = (altered: readonly string[], unaltered: readonly string[]): readonly Place[] =>
  globSync(altered, { exclude: unaltered }).flatMap((file) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((line) => ({ file, line, column: 3, replacement: "true" })),
  );
const drawn = (places: readonly Place[], seed: number, share: number) =>
  places.filter((place) => isDrawn(place, { seed, share })).map(({ file, line }) => `${file}:${line}`);

describe("the sample of mutants", () => {
  const places = areas.map(({ name, altered, unaltered }) => ({
    name,
    places: placesOf(altered, unaltered),
  }));
  const all = places.flatMap((area) => area.places);

  test("is the same for the same seed, in whatever order the mutants come", () => {
    const once = drawn(all, 20_261_121, 0.1);
    expect(drawn(all.toReversed(), 20_261_121, 0.1).toReversed()).toEqual(once);
  });

  test("is another for another seed", () => {
    expect(drawn(all, 1, 0.1)).not.toEqual(drawn(all, 2, 0.1));
  });

  test("is about the share that was asked for", () => {
    const share = drawn(all, 20_261_121, 0.1).length / all.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  });

  test.each(places)("takes some of $name", (area) => {
    expect(drawn(area.places, 20_261_121, 0.1)).not.toEqual([]);
  });

  test("is the same whether a replacement is written as it is tried, over several lines, or as it is listed", () => {
    const tried = all.map((place) => ({ ...place, replacement: "first &&\n    second" }));
    const listed = all.map((place) => ({ ...place, replacement: "first && second" }));
    expect(drawn(tried, 7, 0.1)).toEqual(drawn(listed, 7, 0.1));
  });

  test("nobody is drawn for nothing, and everybody for all", () => {
    expect(drawn(all, 7, 0)).toEqual([]);
    expect(drawn(all, 7, 1)).toHaveLength(all.length);
  });

  test("a draw for more minutes holds the draw for fewer", () => {
    const longer = new Set(drawn(all, 7, 0.2));
    expect(drawn(all, 7, 0.1).filter((place) => !longer.has(place))).toEqual([]);
  });

  test("is as large as the minutes allow, by what the last whole runs counted", () => {
    const area = areas.filter(({ name }) => name === "dose-time");
    const found = { "dose-time": { ...nothing, mutants: 3000 } };
    expect(shareFor(10, area, found)).toBe(2 * shareFor(5, area, found));
    expect(shareFor(10_000, area, found)).toBe(1);
  });
});

const nothing = { date: "2026-11-21", noticed: 0, timeouts: 0, minutes: 1, survivors: [] };

test("every file of the rules and of the server stands in one area at most", () => {
  const files = areas.flatMap(({ altered, unaltered }) => globSync(altered, { exclude: unaltered }));
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
});

test("what is too slow is there to be left out", () => {
  const gone = areas.flatMap(({ tooSlow }) => tooSlow.filter((glob) => globSync(glob).length === 0));
  expect(gone).toEqual([]);
});
