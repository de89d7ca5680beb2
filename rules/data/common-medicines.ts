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
import { skinCare } from "./common-medicines/skin-care.ts";
import { herbsAndHomoeopathics } from "./common-medicines/herbs.ts";
import { mindAndNerveMedicines } from "./common-medicines/mind-and-nerves.ts";
import { heartAndLipidMedicines } from "./common-medicines/heart-and-lipids.ts";
import { painAndJointMedicines } from "./common-medicines/pain-and-joints.ts";
import { gutAndBreathingMedicines } from "./common-medicines/gut-and-breathing.ts";
import { excipients } from "./common-medicines/excipients.ts";
import { allergens } from "./common-medicines/allergens.ts";
import { cancerChemotherapy } from "./common-medicines/cancer-chemotherapy.ts";
import { cancerTargetedMedicines } from "./common-medicines/cancer-targeted.ts";
import { cancerAntibodies } from "./common-medicines/cancer-antibodies.ts";
import { cancerHormones } from "./common-medicines/cancer-hormones.ts";
import { immuneMedicines } from "./common-medicines/immune-medicines.ts";
import { antibacterials } from "./common-medicines/antibacterials.ts";
import { antivirals } from "./common-medicines/antivirals.ts";
import { antifungalsAndAntiparasitics } from "./common-medicines/antifungals-and-antiparasitics.ts";
import { vaccines } from "./common-medicines/vaccines.ts";
import { bloodProducts } from "./common-medicines/blood-products.ts";
import { anticoagulantsAndHaematology } from "./common-medicines/anticoagulants-and-haematology.ts";
import { contrastMedia } from "./common-medicines/contrast-media.ts";
import { radiopharmaceuticals } from "./common-medicines/radiopharmaceuticals.ts";
import { fertilityAndHormones } from "./common-medicines/fertility-and-hormones.ts";
import { boneAndDiabetes } from "./common-medicines/bone-and-diabetes.ts";
import { eyeAndEar } from "./common-medicines/eye-and-ear.ts";
import { urology } from "./common-medicines/urology.ts";
import { rareDisease } from "./common-medicines/rare-disease.ts";
import { antidotes } from "./common-medicines/antidotes.ts";
import { localAnaesthetics } from "./common-medicines/local-anaesthetics.ts";
import { withUse } from "./common-medicines/used-for.ts";
import { withNationalSpellings } from "./national-spellings.ts";
import { muscleBlockers } from "./common-medicines/muscle-blockers.ts";

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
  ...skinCare,
  ...herbsAndHomoeopathics,
  ...mindAndNerveMedicines,
  ...heartAndLipidMedicines,
  ...painAndJointMedicines,
  ...gutAndBreathingMedicines,
  ...excipients,
  ...allergens,
  ...cancerChemotherapy,
  ...cancerTargetedMedicines,
  ...cancerAntibodies,
  ...cancerHormones,
  ...immuneMedicines,
  ...antibacterials,
  ...antivirals,
  ...antifungalsAndAntiparasitics,
  ...vaccines,
  ...bloodProducts,
  ...anticoagulantsAndHaematology,
  ...contrastMedia,
  ...radiopharmaceuticals,
  ...fertilityAndHormones,
  ...boneAndDiabetes,
  ...eyeAndEar,
  ...urology,
  ...rareDisease,
  ...antidotes,
  ...localAnaesthetics,
  ...muscleBlockers,
].map((drug) => withNationalSpellings(withUse(drug)));
