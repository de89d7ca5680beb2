import type { Benzodiazepine } from "../drug.ts";
import { combinationBenzodiazepines } from "./benzodiazepines/combinations.ts";
import { worldwideCombinations } from "./benzodiazepines/combinations-worldwide.ts";
import { designerBenzodiazepines } from "./benzodiazepines/designer.ts";
import { marketedBenzodiazepines } from "./benzodiazepines/marketed.ts";
import { withWorldNames } from "./benzodiazepines/world-names.ts";

/** Id of the row that stands for a benzodiazepine whose content nobody knows: street supply, or only the class word was given. */
export const unknownBenzodiazepineId = "street-benzodiazepine";

/** All benzodiazepine rows: single medicines, combination products, unlicensed ones. Ids are unique. */
export const benzodiazepines: readonly Benzodiazepine[] = [
  ...marketedBenzodiazepines,
  ...combinationBenzodiazepines,
  ...worldwideCombinations,
  ...designerBenzodiazepines,
].map(withWorldNames);
