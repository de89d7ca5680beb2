import { exhaustive } from "./exhaustive/exhaustive.ts";
import { controls } from "./controls.ts";
import { oracle } from "./oracle.ts";
import type { Part } from "./proof.ts";
import { misspelledNames } from "./recognition/misspelled-names.ts";
import { random } from "./random/random.ts";
import { randomText } from "./recognition/random-text.ts";
import { registerNames } from "./recognition/register-names.ts";
import { singleEdits } from "./recognition/single-edits.ts";
import { tableNames } from "./recognition/table-names.ts";
import { removal } from "./removal/removal.ts";
import { time } from "./time/time.ts";

/** Every part of the proof, in the order in which it is told. */
export const parts: readonly Part[] = [
  tableNames,
  registerNames,
  singleEdits,
  misspelledNames,
  randomText,
  exhaustive,
  random,
  time,
  oracle,
  removal,
  controls,
];
