import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

/** Enzyme inhibitors and inducers, hormones, diabetes medicines and MAOIs that are less often met. */
export const lessCommonInteractions: readonly Drug[] = [
  ...medicinesOfClass(
    { classes: ["strong-cyp3a4-inhibitor"], describedAs: "slows the breakdown of other medicines" },
    {
      saquinavir: { brands: "Invirase, Fortovase", spellings: "saquinavir mesylate", usedFor: "HIV" },
      indinavir: { brands: "Crixivan", spellings: "indinavir sulfate", usedFor: "HIV" },
      nelfinavir: { brands: "Viracept", spellings: "nelfinavir mesylate", usedFor: "HIV" },
      tipranavir: { brands: "Aptivus", usedFor: "HIV" },
      boceprevir: { brands: "Victrelis", usedFor: "hepatitis C" },
      telaprevir: { brands: "Incivek, Incivo", usedFor: "hepatitis C" },
      "ombitasvir + paritaprevir + ritonavir": {
        brands: "Viekira, Viekira Pak, Viekira XR, Viekirax, Technivie, Holkira Pak",
        usedFor: "hepatitis C",
      },
      ceritinib: { brands: "Zykadia", usedFor: "cancer" },
      idelalisib: { brands: "Zydelig", usedFor: "cancer" },
      tucatinib: { brands: "Tukysa", usedFor: "cancer" },
      adagrasib: { brands: "Krazati", usedFor: "cancer" },
      conivaptan: { brands: "Vaprisol", usedFor: "low sodium" },
      ensitrelvir: { brands: "Xocova", usedFor: "COVID-19" },
      troleandomycin: { brands: "Tao", onlyAsWholeEntry: ["Tao"], usedFor: "infection" },
      mibefradil: { brands: "Posicor", usedFor: "high blood pressure" },
    },
  ),
  ...medicinesOfClass(
    { classes: ["cyp-inducer"], describedAs: "speeds the breakdown of other medicines" },
    {
      apalutamide: { brands: "Erleada", usedFor: "prostate cancer" },
      mitotane: { brands: "Lysodren", usedFor: "cancer" },
      ivosidenib: { brands: "Tibsovo", usedFor: "cancer" },
      rifapentine: { brands: "Priftin", usedFor: "tuberculosis" },
    },
  ),
  ...medicinesOfClass(
    { classes: ["maoi"], describedAs: "MAOI" },
    {
      iproniazid: { brands: "Marsilid", usedFor: "depression" },
      nialamide: { brands: "Niamid", usedFor: "depression" },
      pirlindole: { brands: "Pirazidol, Implementor, Пиразидол", usedFor: "depression" },
      toloxatone: { brands: "Humoryl", usedFor: "depression" },
      pargyline: { brands: "Eutonyl, Eutron", usedFor: "high blood pressure" },
      furazolidone: { brands: "Furoxone", usedFor: "infection" },
      tedizolid: { brands: "Sivextro", usedFor: "infection" },
      harmaline: {
        spellings: "harmine, syrian rue, ayahuasca, banisteriopsis caapi, caapi, peganum harmala",
        usedFor: "ayahuasca",
      },
    },
  ),
  ...medicinesOfClass(
    { classes: ["thyroid-hormone"], describedAs: "thyroid hormone", usedFor: "low thyroid" },
    {
      thyroglobulin: { brands: "Proloid" },
      dextrothyroxine: { brands: "Choloxin" },
      tiratricol: { brands: "Triac, Emcitate, Téatrois", spellings: "triiodothyroacetic acid" },
    },
  ),
  ...medicinesOfClass(
    { classes: ["sulfonylurea"], describedAs: "sulfonylurea or like it", usedFor: "diabetes" },
    {
      gliquidone: { brands: "Glurenorm, Beglynor, Глюренорм", spellings: "gliquidon, gliquidona" },
      glibornuride: { brands: "Glutril, Gluborid" },
      glisoxepide: { brands: "Pro-Diaban" },
      carbutamide: { brands: "Glucidoral, Nadisan" },
      acetohexamide: { brands: "Dymelor" },
      glisentide: { brands: "Staticum" },
      mitiglinide: { brands: "Glufast, グルファスト" },
      "glimepiride + metformin": {
        brands: "Amaryl M, Gluconorm-G, Glycomet-GP, Gemer, Glimestar-M, Амарил М",
        spellings: "glimepiride and metformin",
      },
      "glimepiride + rosiglitazone": { brands: "Avandaryl", spellings: "rosiglitazone and glimepiride" },
      "gliclazide + metformin": {
        brands: "Glizid-M, Reclimet, Glycinorm-M",
        spellings: "gliclazide and metformin",
      },
      "repaglinide + metformin": { brands: "Prandimet", spellings: "repaglinide and metformin" },
    },
  ),
  ...medicinesOfClass(
    { classes: ["glp1"], describedAs: "GLP-1 medicine", usedFor: "weight and diabetes" },
    {
      orforglipron: {},
      retatrutide: { spellings: "reta, retatrutida", onlyAsWholeEntry: ["reta"] },
      survodutide: {},
      cagrilintide: { spellings: "cagrisema" },
      mazdutide: {},
      beinaglutide: { brands: "Benaglutide" },
      "peg-loxenatide": { spellings: "polyethylene glycol loxenatide" },
      efpeglenatide: {},
    },
  ),
];
