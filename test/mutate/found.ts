import { readFileSync, writeFileSync } from "node:fs";
import { keyOf, type Mutant } from "./mutant.ts";
import type { Verdict } from "./judge.ts";

export type Survivor = Pick<Mutant, "file" | "line" | "source" | "original" | "replacement">;

/** What the last whole run of an area found. */
export type AreaFound = {
  readonly date: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly timeouts: number;
  readonly minutes: number;
  readonly survivors: readonly Survivor[];
};

/** By the name of the area; an area that never ran whole is absent. */
export type Found = Readonly<Partial<Record<string, AreaFound>>>;

const file = new URL("found.json", import.meta.url);

export function readFound(): Found {
  return JSON.parse(readFileSync(file, "utf8")) as Found;
}

/** What an area showed takes the place of what it showed before. */
export function keepFound(
  { area, tried, noticed, timeouts, survivors }: Verdict,
  date: string,
  minutes: number,
) {
  const kept: AreaFound = {
    date,
    mutants: tried,
    noticed,
    timeouts,
    minutes,
    survivors: survivors.map(({ file, line, source, original, replacement }) => ({
      file,
      line,
      source,
      original,
      replacement,
    })),
  };
  writeFileSync(file, `${JSON.stringify({ ...readFound(), [area]: kept }, undefined, 2)}\n`);
}

/** The survivors of the last whole runs, by their keys. */
export function listedSurvivors(found: Found = readFound()): ReadonlySet<string> {
  return new Set(Object.values(found).flatMap((area) => (area?.survivors ?? []).map(keyOf)));
}
