import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Names that count only as the whole entry, because people also write the words without meaning an extract. */
const ordinary = (...names: readonly string[]): Partial<Drug> => ({
  spellings: names,
  onlyAsWholeEntry: names,
});

/** Pollens, foods, animals and moulds that registers list as extracts for allergy tests and desensitisation. */
export const allergens: readonly Drug[] = otherMedicines("allergy extract", {
  "grass pollen": {
    spellings: [
      "timothy grass pollen",
      "kentucky blue/june grass pollen",
      "orchard grass pollen",
      "redtop grass pollen",
      "sweet vernal grass",
      "sweet vernal grass pollen",
      "perennial rye grass pollen",
      "meadow fescue grass pollen",
      "agrostis gigantea",
    ],
  },
  "tree pollen": {
    spellings: ["birch pollen", "white birch pollen", "mangifera indica pollen", "rhus glabra pollen"],
  },
  "ragweed pollen": { spellings: ["short ragweed pollen", "short ragweed"] },
  "pollen allergen": {
    ...ordinary("pollens", "pollen"),
    brands: ["Staloral", "Alustal", "Depigoid", "Allergovit"],
  },
  "animal dander extract": {
    spellings: [
      "cat dander",
      "cat hair",
      "dog dander",
      "felis catus dander",
      "deer hair",
      "odocoileus virginianus hair",
    ],
  },
  "mould extract": {
    spellings: [
      "mold extract",
      "phoma glomerata",
      "neurospora crassa",
      "sitotroga cerealella",
      "alternaria alternata",
    ],
  },
  "food extract": ordinary(
    "blackberry",
    "blueberry",
    "kiwi fruit",
    "macadamia nut",
    "mackerel",
    "nectarine",
    "smelt",
    "wheat bran",
    "catfish",
    "goose",
    "pink salmon",
    "sugarcane",
    "sweet cherry",
    "millet seed",
    "rancid beef",
    "cotton",
  ),
  "radish extract": { spellings: ["raphanus sativus"] },
  "grain mill dust": [],
});
