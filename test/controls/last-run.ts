import { readFileSync } from "node:fs";

/** What `npm run prove -- controls` showed when it last ran whole. */
export type LastRun = { readonly date: string; readonly measured: string };

type Kept = {
  readonly proof?: {
    readonly date?: string;
    readonly proofs?: readonly {
      readonly part: string;
      readonly what: string;
      readonly measured: string;
      readonly date?: string;
    }[];
  };
};

/** From the kept results; undefined when it never ran whole. */
export function lastRun(resultsFile = "bench/results.json"): LastRun | undefined {
  const { proof } = JSON.parse(readFileSync(resultsFile, "utf8")) as Kept;
  const found = proof?.proofs?.find(({ part, what }) => part === "controls" && what.startsWith("removals"));
  const date = found?.date ?? proof?.date;
  return found === undefined || date === undefined ? undefined : { date, measured: found.measured };
}
