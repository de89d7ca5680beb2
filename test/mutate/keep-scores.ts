import { readFileSync, writeFileSync } from "node:fs";
import { areas } from "./areas.ts";
import { scoreOf } from "./document.ts";
import type { Found } from "./found.ts";
import type { Reasons } from "./reasons.ts";

/** The figures of `npm run bench`, which shows the scores beside them. */
const resultsFile = new URL("../../bench/results.json", import.meta.url);

/** Writes the scores of the last whole runs into the kept figures, as `mutation`. */
export function keepScores(found: Found, reasons: Reasons): void {
  const results = JSON.parse(readFileSync(resultsFile, "utf8")) as Readonly<Record<string, unknown>>;
  const mutation = areas.flatMap(({ name, goal }) => {
    const last = found[name];
    if (last === undefined) return [];
    const { date, mutants, noticed, timeouts, survivors, minutes } = last;
    const score = Math.floor(scoreOf(last, reasons) * 10_000) / 10_000;
    return [
      { area: name, date, goal, score, mutants, noticed, timeouts, survivors: survivors.length, minutes },
    ];
  });
  writeFileSync(resultsFile, `${JSON.stringify({ ...results, mutation }, undefined, 2)}\n`);
}
