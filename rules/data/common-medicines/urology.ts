import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Further medicines for bladder, kidneys, stones and prostate that no rule looks for. */
export const urology: readonly Drug[] = [
  ...otherMedicines("bladder, kidney or prostate medicine", {
    pamabrom: ["Diurex"],
    "acetohydroxamic acid": ["Lithostat"],
    "cellulose sodium phosphate": ["Calcibind"],
    emepronium: ["Cetiprin"],
    flavoxate: { spellings: ["flavoxato"], brands: ["Urispas", "Genurin"] },
    gluconolactone: {
      spellings: ["citric acid gluconolactone and magnesium carbonate", "gluconolactona", "gluconolacton"],
    },
    "hippuric acid": [],
    imidafenacin: ["Uritos"],
    "potassium citrate + citric acid": {
      spellings: ["potassium citrate and citric acid"],
      brands: ["Polycitra-K"],
    },
    propiverine: { spellings: ["propiverina", "propiverin"], brands: ["Detrunorm", "Mictonorm", "Mictoryl"] },
    pygeum: { spellings: ["prunus africana", "pygeum africanum"], brands: ["Tadenan"] },
    terodiline: { spellings: ["terodilina", "terodilin"], brands: ["Micturin"] },
    tiopronin: ["Thiola", "Thiola EC", "Venxxiva"],
    "tamsulosin + solifenacin": { spellings: ["tamsulosin and solifenacin"], brands: ["Vesomni"] },
    "dutasteride + tamsulosin": { spellings: ["dutasteride and tamsulosin", "tamsulosin and dutasteride"] },
    "finasteride + tadalafil": { spellings: ["finasteride and tadalafil"], brands: ["Entadfi"] },
    udenafil: ["Zydena"],
    mirodenafil: ["Mvix"],
    lodenafil: ["Helleva"],
    dapoxetine: { spellings: ["dapoxetina", "dapoxetin"], brands: ["Priligy"] },
    aviptadil: ["Invicorp"],
    fexapotide: { spellings: ["fexapotida", "fexapotid"] },
    naftopidil: ["Flivas"],
  }),
];
