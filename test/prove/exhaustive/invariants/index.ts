/** Everything that must hold at each single point. What must hold between two points are the steps of the axes. */
import type { Invariant } from "../judged-point.ts";
import { benzodiazepineOnBoard, benzodiazepineTiming } from "./benzodiazepine-blocks.ts";
import { namedCombination } from "./named-combinations.ts";
import { oneBlockATopic } from "./one-block-a-topic.ts";
import { quietWithoutRisk } from "./quiet-without-risk.ts";
import { regularWithoutInterval } from "./regular-without-interval.ts";
import { sourced } from "./sourced.ts";
import { total } from "./total.ts";
import { unknownNeverClear } from "./unknown-never-clear.ts";

export const invariants: readonly Invariant[] = [
  total,
  unknownNeverClear,
  benzodiazepineTiming,
  benzodiazepineOnBoard,
  regularWithoutInterval,
  namedCombination,
  quietWithoutRisk,
  sourced,
  oneBlockATopic,
];
