import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

const painkillers = otherMedicines("anti-inflammatory painkiller", {
  acemetacin: { spellings: ["acemetacina", "acemetacine"], brands: ["Emflex", "Rantudil"] },
  alclofenac: [],
  amtolmetin: { spellings: ["amtolmetin guacil"] },
  azapropazone: { spellings: ["apazone"], brands: ["Rheumox"] },
  benorilate: { spellings: ["benorylate"] },
  benoxaprofen: [],
  carprofen: { brands: ["Rimadyl"] },
  "choline magnesium trisalicylate": {
    spellings: ["trisalicylate", "choline magnesium salicylate"],
    brands: ["Trilisate"],
  },
  clonixin: {
    spellings: ["lysine clonixinate", "clonixin lysine", "clonixinato de lisina"],
    brands: ["Dorixina"],
  },
  dexibuprofen: { spellings: ["dexibuprofeno"], brands: ["Seractil", "Seractil Forte"] },
  etofenamate: { spellings: ["etofenamato"], brands: ["Traumon", "Rheumon", "Flogoprofen"] },
  felbinac: { brands: ["Traxam"] },
  fenbufen: { brands: ["Lederfen"] },
  fenoprofen: {
    spellings: ["fenoprofen calcium", "fenoprofeno"],
    brands: ["Nalfon", "Fenortho", "Fenopron"],
  },
  feprazone: [],
  "flufenamic acid": { spellings: ["acide flufenamique"], brands: ["Dignodolin"] },
  "glycol salicylate": {
    spellings: ["hydroxyethyl salicylate", "2-hydroxyethyl salicylate"],
    brands: ["Phardol"],
  },
  "diclofenac + misoprostol": { spellings: [], brands: ["Misofen"] },
  "imidazole salicylate": [],
  isoxicam: [],
  kebuzone: [],
  lornoxicam: { brands: ["Xefo", "Acabel"] },
  loxoprofen: { spellings: ["loxoprofeno"], brands: ["Loxonin"] },
  lumiracoxib: { brands: ["Prexige"] },
  "magnesium salicylate": { brands: ["Novasal", "Keygesic"] },
  meclofenamate: {
    spellings: ["meclofenamate sodium", "meclofenamic acid"],
    brands: ["Meclomen", "Meclodium"],
  },
  "methyl salicylate": {
    spellings: [
      "oil of wintergreen",
      "wintergreen oil",
      "salicylate de methyle",
      "metilsalicilato",
      "salicilato de metilo",
    ],
    brands: ["Bengay", "Ben-Gay", "Icy Hot", "Deep Heat", "Dencorub", "Muscle Rub", "Linsal", "Metsal"],
  },
  mofebutazone: { brands: ["Mofesal"] },
  morniflumate: { spellings: ["morniflumato"], brands: ["Niflam"] },
  "niflumic acid": { spellings: ["acide niflumique", "acido niflumico"], brands: ["Nifluril", "Donalgin"] },
  nimesulide: {
    spellings: ["nimesulida", "nimesulid"],
    brands: ["Aulin", "Nimed", "Mesulid", "Nise"],
    onlyAsWholeEntry: ["Nise"],
  },
  oxyphenbutazone: { spellings: ["oxifenbutazona"], brands: ["Tandearil"] },
  parecoxib: { spellings: ["parecoxib sodium"], brands: ["Dynastat"] },
  phenacetin: { spellings: ["fenacetina"] },
  propyphenazone: { spellings: ["propifenazona", "isopropylantipyrine"], brands: ["Saridon"] },
  phenylbutazone: { spellings: ["fenilbutazona"], brands: ["Butazolidin"] },
  "phenyl salicylate": { spellings: ["salol"] },
  polmacoxib: [],
  pranoprofen: { brands: ["Oftalar", "Pranox"] },
  proglumetacin: { spellings: ["proglumetacina"], brands: ["Protaxon"] },
  rofecoxib: { brands: ["Vioxx"] },
  salicylamide: { spellings: ["salicilamida"] },
  "sodium salicylate": { spellings: ["salicylate sodium", "natrium salicylicum"] },
  suprofen: { brands: ["Suprol", "Profenal"] },
  tenidap: [],
  tenoxicam: { brands: ["Mobiflex", "Tilcotil"] },
  "tiaprofenic acid": {
    spellings: ["tiaprofenate", "acide tiaprofenique", "acido tiaprofenico"],
    brands: ["Surgam", "Albert Tiafen"],
  },
  "tolfenamic acid": { spellings: ["acide tolfenamique", "acido tolfenamico"], brands: ["Clotam", "Migea"] },
  tolmetin: { spellings: ["tolmetin sodium", "tolmetina"], brands: ["Tolectin"] },
  valdecoxib: { brands: ["Bextra"] },
  zaltoprofen: [],
  zomepirac: { brands: ["Zomax"] },
  "carbaspirin calcium": {
    spellings: ["carbasalate calcium", "carbasalate", "calcium carbasalate"],
    brands: ["Ascal"],
  },
  "lysine acetylsalicylate": {
    spellings: ["acetylsalicylate de lysine", "dl-lysine acetylsalicylate", "acetilsalicilato de lisina"],
    brands: ["Inyesprin"],
  },
  propacetamol: { brands: ["Pro-Dafalgan"] },
  camphor: {
    spellings: [
      "camphora",
      "camphre",
      "alcanfor",
      "kampfer",
      "campher",
      "canfora",
      "racemic camphor",
      "camphorated oil",
    ],
    brands: ["Vicks VapoRub", "Tiger Balm", "Campho-Phenique"],
  },
  "methyl nicotinate": {
    spellings: ["nonivamide", "nicoboxil", "nonivamide and nicoboxil", "benzyl nicotinate"],
    brands: ["Finalgon", "Transvasin", "Algipan"],
  },
});

const jointMedicines = otherMedicines("gout, joint or rheumatism medicine", {
  bucillamine: [],
  "colchicine + probenecid": { spellings: ["probenecid and colchicine"], brands: ["ColBenemid", "Proben-C"] },
  diacerein: {
    spellings: ["diacereina", "diacerhein"],
    brands: ["Art 50", "Artrodar", "Zondar"],
    onlyAsWholeEntry: ["Art 50"],
  },
  "avocado and soybean unsaponifiables": {
    spellings: ["avocado soybean unsaponifiables", "insaponifiables d'avocat et de soja"],
    brands: ["Piasclédine"],
  },
  cortivazol: { brands: ["Altim"] },
  prednylidene: [],
});

/** Painkillers that are neither opioids nor sedating, and medicines for gout, joints and rheumatism. */
export const painAndJointMedicines: readonly Drug[] = [...painkillers, ...jointMedicines];
