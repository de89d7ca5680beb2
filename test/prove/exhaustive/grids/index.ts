/** Every grid. What cannot be spanned at once stands in several, each a full product of its axes. */
import type { Grid } from "../grid.ts";
import { breathingHistory, contraindications, hearts, minds, reviewed } from "./background.ts";
import { fasting, lists, today } from "./day.ts";
import { oneDepressant, threeDepressants, twoDepressants } from "./depressants.ts";
import { oneBenzodiazepine, oneBenzodiazepineAsTold } from "./one-benzodiazepine.ts";
import { circulation, oxygenation } from "./vitals.ts";

const makers = [
  oneBenzodiazepine,
  oneBenzodiazepineAsTold,
  oneDepressant,
  twoDepressants,
  threeDepressants,
  circulation,
  oxygenation,
  contraindications,
  hearts,
  reviewed,
  breathingHistory,
  minds,
  fasting,
  today,
  lists,
];

/** All of them whole, or for every change a share of their values. */
export function makeGrids(isShort: boolean): readonly Grid[] {
  return makers.map((make) => make(isShort));
}
