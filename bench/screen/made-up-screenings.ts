import { closeSync, openSync, writeSync } from "node:fs";
import { realisticIntakes } from "../../test/support/builders/realistic-intakes.ts";

const different = 5000;
const linesPerWrite = 500;

/** Writes so many stored screenings, one a line: made-up patients of an ordinary clinic, each with an id of its own. */
export function writeMadeUpScreenings(file: string, count: number): void {
  const intakes = realisticIntakes(Math.min(count, different)).map((intake) => JSON.stringify(intake));
  const output = openSync(file, "w");
  for (let from = 0; from < count; from += linesPerWrite) {
    const places = Array.from({ length: Math.min(linesPerWrite, count - from) }, (_, index) => from + index);
    writeSync(output, places.map((place) => lineOf(place, intakes[place % intakes.length] ?? "{}")).join(""));
  }
  closeSync(output);
}

function lineOf(place: number, intake: string): string {
  return `{"id":"0b8f6a52-7f7e-4c1c-9d7e-${String(place).padStart(12, "0")}","intake":${intake}}\n`;
}
