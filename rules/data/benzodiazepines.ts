import type { Benzodiazepine } from "../drug.ts";
import { combinationBenzodiazepines } from "./benzodiazepines/combinations.ts";
import { designerBenzodiazepines } from "./benzodiazepines/designer.ts";
import { marketedBenzodiazepines } from "./benzodiazepines/marketed.ts";

/** Id of the row that stands for a benzodiazepine whose content nobody knows: street supply, or only the class word was given. */
export const unknownBenzodiazepineId = "street-benzodiazepine";

/** All benzodiazepine rows, 96 in number: single medicines, combination products, unlicensed ones. Ids are unique. */
export const benzodiazepines: readonly Benzodiazepine[] = [
  ...marketedBenzodiazepines,
  ...combinationBenzodiazepines,
  ...designerBenzodiazepines,
];
