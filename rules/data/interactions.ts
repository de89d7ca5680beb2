import type { Drug } from "../drug.ts";
import { ketamineAndNmda } from "./interactions/ketamine-and-nmda.ts";
import { circulation } from "./interactions/circulation.ts";
import { brainAndEnzymes } from "./interactions/brain-and-enzymes.ts";
import { bloodPressure } from "./interactions/blood-pressure.ts";
import { interactionBrandsAbroad } from "./interactions/brands-abroad.ts";
import { lessCommonCirculation } from "./interactions/circulation-less-common.ts";
import { lessCommonInteractions } from "./interactions/other-less-common.ts";
import { ordinaryWords } from "./interactions/ordinary-words.ts";
import { withNationalSpellings } from "./national-spellings.ts";
import { withAddedBrands } from "./class-table.ts";
import { diabetesAndWeight } from "./interactions/diabetes-and-weight.ts";

/** Medicines and drugs that matter beside ketamine for another reason than sedation. Ids are unique. */
export const interactions: readonly Drug[] = withAddedBrands(
  [
    ...ketamineAndNmda,
    ...circulation,
    ...brainAndEnzymes,
    ...bloodPressure,
    ...diabetesAndWeight,
    ...lessCommonCirculation,
    ...lessCommonInteractions,
  ],
  [interactionBrandsAbroad],
  ordinaryWords,
).map(withNationalSpellings);
