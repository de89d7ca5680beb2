import type { Drug } from "../drug.ts";
import { opioids } from "./depressants/opioids.ts";
import { barbiturates } from "./depressants/barbiturates.ts";
import { zDrugs } from "./depressants/z-drugs.ts";
import { gabapentinoids } from "./depressants/gabapentinoids.ts";
import { strongSedatives } from "./depressants/strong-sedatives.ts";
import { muscleRelaxants } from "./depressants/muscle-relaxants.ts";
import { sedatingAntihistamines } from "./depressants/sedating-antihistamines.ts";
import { bedtimeMedicines } from "./depressants/bedtime-medicines.ts";
import { cannabis } from "./depressants/cannabis.ts";
import { antipsychotics } from "./depressants/antipsychotics.ts";
import { anaesthetics } from "./depressants/anaesthetics.ts";
import { lessCommonAntipsychotics } from "./depressants/antipsychotics-less-common.ts";
import { lessCommonBarbiturates } from "./depressants/barbiturates-less-common.ts";
import {
  bedtimeBrandsAbroad,
  opioidBrandsAbroad,
  sedativeBrandsAbroad,
} from "./depressants/brands-abroad.ts";
import { lessCommonOpioids } from "./depressants/opioids-less-common.ts";
import { ordinaryWords } from "./depressants/ordinary-words.ts";
import { lessCommonRelaxantsAndAntihistamines } from "./depressants/relaxants-and-antihistamines-less-common.ts";
import { streetOpioids } from "./depressants/street-opioids.ts";
import { depressantNamesAbroad } from "./depressants/names-abroad.ts";
import { withNationalSpellings } from "./national-spellings.ts";
import { withAddedBrands, withAddedSpellings } from "./class-table.ts";

/** Medicines and drugs other than benzodiazepines that sedate or depress breathing beside ketamine. Ids are unique. */
export const depressants: readonly Drug[] = withAddedBrands(
  withAddedSpellings(
    [
      ...opioids,
      ...lessCommonOpioids,
      ...streetOpioids,
      ...barbiturates,
      ...lessCommonBarbiturates,
      ...anaesthetics,
      ...zDrugs,
      ...gabapentinoids,
      ...strongSedatives,
      ...muscleRelaxants,
      ...sedatingAntihistamines,
      ...bedtimeMedicines,
      ...cannabis,
      ...antipsychotics,
      ...lessCommonAntipsychotics,
      ...lessCommonRelaxantsAndAntihistamines,
    ],
    depressantNamesAbroad,
  ),
  [opioidBrandsAbroad, sedativeBrandsAbroad, bedtimeBrandsAbroad],
  ordinaryWords,
).map(withNationalSpellings);
