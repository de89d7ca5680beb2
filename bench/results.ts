import { readFileSync, writeFileSync } from "node:fs";
import type { Proof } from "../test/prove/proof.ts";
import type { EngineResult } from "./engine/measure.ts";
import type { CrashResult } from "./figures/crash-claims.ts";
import type { MutatedArea } from "./figures/mutation-rows.ts";
import type { KioskResult } from "./kiosk/measure.ts";
import type { Machine, Versions } from "./machine.ts";
import type { InBrowser } from "./recognition/in-browser.ts";
import type { RecognitionResult } from "./recognition/measure.ts";
import type { ScreenFigures } from "./screen/measure.ts";
import type { StaffResult } from "./staff/measure.ts";

/** What one part of the bench measures. */
export type Measured = {
  readonly engine: EngineResult;
  readonly recognition: RecognitionResult & {
    readonly inBrowser: { readonly tables: InBrowser; readonly withRegister?: InBrowser };
  };
  readonly staff: StaffResult;
  readonly kiosk: KioskResult;
  readonly screen: ScreenFigures;
};

export type PartName = keyof Measured;

export type Results = Measured & {
  readonly machine: Machine;
  readonly versions: Versions;
  /** The day on which each part was last measured as a whole: "2026-11-21". */
  readonly measuredOn: Readonly<Record<PartName, string>>;
  /** Of the last whole run of each part of `npm run prove`. */
  readonly proof: {
    readonly date: string;
    readonly seed: number;
    readonly proofs: readonly (Proof & { readonly part: string })[];
  };
  /** Of the last whole run of `npm run mutate` in each area; absent before the first. */
  readonly mutation?: readonly MutatedArea[];
  /** Of the last whole run of `npm run crash`. */
  readonly crash: CrashResult;
};

const file = new URL("results.json", import.meta.url);

/** The figures as they are kept; other commands keep what they proved among them. */
export function readResults(): Results {
  return JSON.parse(readFileSync(file, "utf8")) as Results;
}

export function writeResults(results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}
