import type { Drug } from "../drug.ts";
import { mindMedicines } from "./common-medicines/mind.ts";
import { heartAndBloodMedicines } from "./common-medicines/heart-and-blood.ts";
import { infectionMedicines } from "./common-medicines/infection.ts";
import { breathingAndAllergyMedicines } from "./common-medicines/breathing-and-allergy.ts";
import { gutMedicines } from "./common-medicines/gut.ts";
import { hormoneMedicines } from "./common-medicines/hormones-and-metabolism.ts";
import { painAndImmuneMedicines } from "./common-medicines/pain-and-immune.ts";
import { skinAndEyeMedicines } from "./common-medicines/skin-and-eye.ts";
import { supplements } from "./common-medicines/supplements.ts";
import { otherProducts } from "./common-medicines/other-products.ts";
import { nutrition } from "./common-medicines/nutrition.ts";

/** Common medicines that no rule looks for, so that an ordinary list is read as known. Ids are unique. */
export const commonMedicines: readonly Drug[] = [
  ...mindMedicines,
  ...heartAndBloodMedicines,
  ...infectionMedicines,
  ...breathingAndAllergyMedicines,
  ...gutMedicines,
  ...hormoneMedicines,
  ...painAndImmuneMedicines,
  ...skinAndEyeMedicines,
  ...supplements,
  ...otherProducts,
  ...nutrition,
];
