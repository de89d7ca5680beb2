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

/** Medicines and drugs other than benzodiazepines that sedate or depress breathing beside ketamine. Ids are unique. */
export const depressants: readonly Drug[] = [
  ...opioids,
  ...barbiturates,
  ...zDrugs,
  ...gabapentinoids,
  ...strongSedatives,
  ...muscleRelaxants,
  ...sedatingAntihistamines,
  ...bedtimeMedicines,
  ...cannabis,
  ...antipsychotics,
];
