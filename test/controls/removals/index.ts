import { c01 } from "./c01.ts";
import { c02 } from "./c02.ts";
import { c03 } from "./c03.ts";
import { c04 } from "./c04.ts";
import { c05 } from "./c05.ts";
import { c06 } from "./c06.ts";
import { c07 } from "./c07.ts";
import { c08 } from "./c08.ts";
import { c09 } from "./c09.ts";
import { c10 } from "./c10.ts";
import { c12 } from "./c12.ts";
import { c14 } from "./c14.ts";
import { c15 } from "./c15.ts";
import { c16 } from "./c16.ts";
import { c17 } from "./c17.ts";
import { c18 } from "./c18.ts";
import { c19 } from "./c19.ts";
import { c20 } from "./c20.ts";
import { c21 } from "./c21.ts";
import { c23 } from "./c23.ts";
import { c24 } from "./c24.ts";
import { d01 } from "./d01.ts";
import { d02 } from "./d02.ts";
import { d03 } from "./d03.ts";
import { d04 } from "./d04.ts";
import { s01 } from "./s01.ts";
import { s03 } from "./s03.ts";
import { s05 } from "./s05.ts";
import { s06 } from "./s06.ts";
import type { HazardControls, Removal } from "../removal.ts";

/** What takes the controls out, by hazard. */
export const hazardControls: readonly HazardControls[] = [
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c12,
  c14,
  c15,
  c16,
  c17,
  c18,
  c19,
  c20,
  c21,
  c23,
  c24,
  d01,
  d02,
  d03,
  d04,
  s01,
  s03,
  s05,
  s06,
];

export const allRemovals: readonly Removal[] = hazardControls.flatMap(({ removals }) => removals);
