import type { Drug } from "../drug.ts";
import { ketamineAndNmda } from "./interactions/ketamine-and-nmda.ts";
import { circulation } from "./interactions/circulation.ts";
import { brainAndEnzymes } from "./interactions/brain-and-enzymes.ts";
import { bloodPressure } from "./interactions/blood-pressure.ts";
import { diabetesAndWeight } from "./interactions/diabetes-and-weight.ts";

/** Medicines and drugs that matter beside ketamine for another reason than sedation. Ids are unique. */
export const interactions: readonly Drug[] = [
  ...ketamineAndNmda,
  ...circulation,
  ...brainAndEnzymes,
  ...bloodPressure,
  ...diabetesAndWeight,
];
