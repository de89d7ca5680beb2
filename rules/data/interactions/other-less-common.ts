import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

/** Enzyme inhibitors and inducers, hormones, diabetes medicines and MAOIs that are less often met. */
export const lessCommonInteractions: readonly Drug[] = [
  ...medicinesOfClass(
    { classes: ["strong-cyp3a4-inhibitor"], describedAs: "slows the breakdown of other medicines" },
    {
      "ombitasvir + paritaprevir + ritonavir": {
        brands: "Viekira, Viekira Pak, Viekira XR, Viekirax, Technivie, Holkira Pak",
        usedFor: "hepatitis C",
      },
      "atazanavir + ritonavir": {
        spellings: "atazanavir and ritonavir, ritonavir-boosted atazanavir",
        usedFor: "HIV",
      },
      "darunavir + ritonavir": {
        spellings: "darunavir and ritonavir, ritonavir-boosted darunavir",
        usedFor: "HIV",
      },
      "lansoprazole + amoxicillin + clarithromycin": {
        brands: "Prevpac, Hp-PAC, Heliclear, Omeclamox-Pak",
        spellings: "amoxicillin clarithromycin and lansoprazole, omeprazole clarithromycin and amoxicillin",
        usedFor: "stomach infection",
      },
    },
  ),
  ...medicinesOfClass(
    {
      classes: ["cyp2b6-inhibitor"],
      describedAs: "blood thinner that slows the breakdown of some medicines",
    },
    {
      "clopidogrel + acetylsalicylic acid": {
        brands: "DuoPlavin, CoPlavix, DuoCover, Clopivas-AP, Deplatt-A, Clopilet-A, Plavix Plus",
        spellings: "clopidogrel and aspirin, clopidogrel + aspirin, aspirin and clopidogrel",
        usedFor: "preventing clots",
      },
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
      contezolid: { usedFor: "infection" },
      "methenamine + methylene blue + hyoscyamine": {
        brands:
          "Uribel, Urelle, Uro-MP, Ustell, Hyophen, Urogesic Blue, Urin DS, Uticap, Phosphasal, Urimar-T, Uryl, Uramit MB, Prosed DS, Uretron DS",
        spellings: "methenamine and methylene blue, hyoscyamine methenamine and methylene blue",
        usedFor: "bladder infection pain",
      },
      metralindole: { brands: "Inkazan, Инказан", usedFor: "depression" },
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
