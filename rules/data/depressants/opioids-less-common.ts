import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

const opioid = { classes: ["opioid"], describedAs: "opioid", usedFor: "pain" } as const;
const coughOpioid = { classes: ["opioid"], describedAs: "opioid", usedFor: "cough" } as const;

/** Opioids of other countries, former ones, and cough and combination products that are less often met. */
export const lessCommonOpioids: readonly Drug[] = [
  ...medicinesOfClass(opioid, {
    papaveretum: {
      brands: "Omnopon, Pantopon, Aspav",
      spellings: "opium alkaloids, papaveretum and aspirin",
    },
    dextromoramide: { brands: "Palfium, Jetrium", spellings: "dextromoramida, dextromoramid" },
    "dipipanone + cyclizine": {
      classes: ["opioid", "sedating-antihistamine"],
      brands: "Diconal, Wellconal",
      spellings: "dipipanone, dipipanone hydrochloride, dipipanone and cyclizine",
    },
    bezitramide: { brands: "Burgodin" },
    ketobemidone: { brands: "Ketogan, Ketorax, Ketodur, Cliradon", spellings: "cetobemidone, ketobemidon" },
    trimeperidine: { brands: "Promedol, Промедол", spellings: "тримеперидин, promedolum" },
    "pethidine + promethazine": {
      classes: ["opioid", "sedating-antihistamine"],
      brands: "Mepergan, Mepergan Fortis",
      spellings: "meperidine and promethazine, pethidine and promethazine",
    },
    phenazocine: { brands: "Narphen, Prinadol" },
    phenoperidine: { brands: "Operidine" },
    anileridine: { brands: "Leritine" },
    alphaprodine: { brands: "Nisentil" },
    dezocine: { brands: "Dalgan", spellings: "dezocin, 地佐辛" },
    eptazocine: { brands: "Sedapain", spellings: "エプタゾシン" },
    levacetylmethadol: { brands: "Orlaam", spellings: "levomethadyl, levomethadyl acetate, laam" },
    cebranopadol: {},
    "benzhydrocodone + paracetamol": {
      brands: "Apadaz",
      spellings: "benzhydrocodone, benzhydrocodone hydrochloride, benzhydrocodone and acetaminophen",
    },
    "diphenoxylate + atropine": {
      brands: "Lomotil, Lofenal, Lonox, Reasec, Diarsed, Lofenoxal",
      spellings:
        "diphenoxylate and atropine, diphenoxylate, diphenoxylate hydrochloride and atropine sulfate, co-phenotrope, difenoxilato, difenoxilato y atropina",
      describedAs: "opioid against diarrhoea",
      usedFor: "diarrhoea",
    },
    "difenoxin + atropine": {
      brands: "Motofen",
      spellings: "difenoxin, difenoxin hydrochloride, difenoxin and atropine, difenoxine",
      describedAs: "opioid against diarrhoea",
      usedFor: "diarrhoea",
    },
    "codeine + diclofenac": {
      brands: "Combaren, Codaten, Voltaren Plus",
      spellings: "diclofenac and codeine, diclofenac + codeine",
    },
    "codeine + propyphenazone + paracetamol": {
      brands: "Caffetin, Каффетин",
      spellings: "propyphenazone and codeine",
    },
    "codeine + metamizole": { brands: "Пенталгин-Н, Pentalgin-N", spellings: "metamizole and codeine" },
    "oxycodone + acetylsalicylic acid + caffeine": { brands: "Codoxy", spellings: "oxycodone terephthalate" },
    "dihydrocodeine + acetylsalicylic acid + caffeine": {
      brands: "Synalgos-DC, Synalgos",
      spellings: "aspirin caffeine and dihydrocodeine, dihydrocodeine and aspirin",
    },
    "hydrocodone + acetylsalicylic acid": {
      brands: "Azdone, Lortab ASA, Damason-P, Panasal",
      spellings: "hydrocodone and aspirin, aspirin and hydrocodone",
    },
    "pentazocine + paracetamol": {
      brands: "Talacen, Fortagesic",
      spellings: "pentazocine and acetaminophen",
    },
    "pentazocine + acetylsalicylic acid": { brands: "Talwin Compound", spellings: "pentazocine and aspirin" },
    "dextropropoxyphene + acetylsalicylic acid": {
      brands: "Darvon Compound, Darvon Compound-65, Propoxyphene Compound",
      spellings: "propoxyphene and aspirin, propoxyphene aspirin and caffeine",
    },
    "tramadol + dicycloverine + paracetamol": {
      brands: "Spasmo-Proxyvon Plus, Spasmo Proxyvon Plus, Proxyvon Plus, Spasmo-Proxyvon, Proxyvon",
      spellings: "tramadol + dicyclomine, tramadol and dicyclomine",
    },
    "tramadol + diclofenac": { brands: "Adorlan", spellings: "diclofenac and tramadol" },
    "tapentadol + carisoprodol": {
      classes: ["opioid", "muscle-relaxant"],
      brands: "Tafrodol, Tafradol, Royal-225, Super Royal-225, Timaking",
      spellings: "carisoprodol and tapentadol",
      note: "Unlicensed export product with a muscle relaxant.",
    },
    tianeptine: {
      describedAs: "antidepressant that acts on opioid receptors",
      brands:
        "Stablon, Coaxil, Tatinol, Tynept, Neptune's Fix, Zaza, ZaZa Red, Tianaa, Pegasus Tianeptine, Коаксил",
      spellings:
        "tianeptine sodium, tianeptina, tianeptin, tianeptinum, gas station heroin, тианептин, チアネプチン",
      onlyAsWholeEntry: ["Zaza"],
      usedFor: "depression; street supply",
      note: "A full agonist at the mu opioid receptor: looked for as an opioid (general knowledge).",
    },
  }),
  ...medicinesOfClass(coughOpioid, {
    ethylmorphine: {
      brands: "Codethyline, Dionina, Cosylan, Solvipect Comp",
      spellings: "codethyline, ethylmorphin, aethylmorphine",
    },
    pholcodine: {
      brands: "Galenphol, Pavacol-D, Duro-Tuss, Biocalyptol, Respilene, Evaphol, Lantuss",
      spellings: "folcodina, pholcodin, folkodin, pholcodinum",
    },
    thebacon: { brands: "Acedicon" },
    levopropoxyphene: { brands: "Novrad", spellings: "levopropoxyphene napsylate" },
    "hydrocodone + guaifenesin": {
      brands: "Obredon, Hycotuss, Flowtuss, Codiclear DH, Hycofenix",
      spellings: "hydrocodone and guaifenesin, guaifenesin and hydrocodone",
      classes: ["opioid"],
    },
    "hydrocodone + pseudoephedrine": {
      brands: "Rezira, Zutripro",
      spellings: "hydrocodone and pseudoephedrine, pseudoephedrine and hydrocodone",
      classes: ["opioid", "decongestant"],
    },
    "hydrocodone + phenylephrine + chlorphenamine": {
      brands: "Histussin HC, Hydro-PC, Novahistex DH, Coristine-DH, Tussaminic DH",
      classes: ["opioid", "decongestant", "sedating-antihistamine"],
    },
    "codeine + pseudoephedrine + guaifenesin": {
      brands: "Cheratussin DAC, Guaifenesin DAC, Robitussin DAC, Novahistine DH, Dihistine DH",
      classes: ["opioid", "decongestant"],
    },
    "codeine + paracetamol + pseudoephedrine": {
      brands: "Codral Original, Codral Cold and Flu Original",
      classes: ["opioid", "decongestant"],
    },
    "codeine + phenyltoloxamine": {
      brands: "Codipront",
      classes: ["opioid", "sedating-antihistamine"],
    },
    "codeine + sulfogaiacol": {
      brands: "Neo-Codion, Néo-codion, Padéryl, Paderyl, Tussipax, Euphon, Polery",
    },
    "codeine + terpin": { brands: "Терпинкод, Terpincod, Коделак, Codelac, Thiocodin, Neoazarina" },
    "dihydrocodeine + methylephedrine + chlorphenamine": {
      brands: "Huscode, Bron, SS Bron, フスコデ, ブロン",
      onlyAsWholeEntry: ["Bron"],
      classes: ["opioid", "decongestant", "sedating-antihistamine"],
    },
    "codeine + chlorphenamine syrup": {
      id: "codeine-chlorphenamine-syrup",
      brands: "Corex, Phensedyl, Rexcof, Codistar, Grilinctus-CD, Tossex, Ascoril-C, Phensedyl Cough",
      classes: ["opioid", "sedating-antihistamine"],
    },
  }),
];
