import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Further medicines for bones, calcium and blood sugar that no rule looks for. */
export const boneAndDiabetes: readonly Drug[] = [
  ...otherMedicines("osteoporosis medicine", {
    abaloparatide: { spellings: ["abaloparatida", "abaloparatid"], brands: ["Tymlos", "Eladynos"] },
    calcitonin: {
      spellings: ["calcitonin salmon", "salcatonin", "calcitonin human", "salmon calcitonin"],
      brands: ["Miacalcin", "Calcimar", "Fortical", "Miacalcic", "Cibacalcin", "Caltine"],
    },
    clodronate: {
      spellings: ["clodronic acid", "clodronate disodium", "clodronato"],
      brands: ["Bonefos", "Clasteon", "Loron", "Ostac", "Clastoban"],
    },
    eldecalcitol: ["Edirol"],
    elcatonin: [],
    etelcalcetide: { spellings: ["etelcalcetida", "etelcalcetid"], brands: ["Parsabiv"] },
    evocalcet: ["Orkedia"],
    upacicalcet: ["Upasita"],
    etidronate: {
      spellings: ["etidronic acid", "etidronate disodium", "etidronato"],
      brands: ["Didronel", "Didrocal", "Didronel PMO"],
    },
    "gallium nitrate": ["Ganite"],
    ipriflavone: { spellings: ["ipriflavona", "ipriflavon"], brands: ["Osteofix"] },
    "minodronic acid": ["Bonoteo"],
    "neridronic acid": ["Nerixia"],
    pamidronate: {
      spellings: ["pamidronic acid", "pamidronate disodium", "pamidronato"],
      brands: ["Aredia"],
    },
    tiludronate: {
      spellings: ["tiludronic acid", "tiludronate disodium", "tiludronato"],
      brands: ["Skelid"],
    },
    "alendronate + colecalciferol": {
      spellings: ["alendronate and cholecalciferol"],
      brands: ["Fosamax + D", "FosaPlus", "Adrovance"],
    },
    "risedronate + calcium": {
      spellings: ["risedronate and calcium"],
      brands: ["Actonel Combi", "Actonel with Calcium", "Actonel Combi D"],
    },
    palovarotene: { spellings: ["palovaroteno", "palovaroten"], brands: ["Sohonos"] },
    burosumab: ["Crysvita"],
    "asfotase alfa": ["Strensiq"],
  }),
  ...otherMedicines("diabetes medicine", {
    anagliptin: { spellings: ["anagliptina", "anagliptine"], brands: ["Suiny"] },
    buformin: [],
    phenformin: { spellings: ["phenformine"] },
    evogliptin: { spellings: ["evogliptina", "evogliptine"], brands: ["Suganon"] },
    gemigliptin: { spellings: ["gemigliptina", "gemigliptine"], brands: ["Zemiglo"] },
    imeglimin: ["Twymeeg"],
    ipragliflozin: { spellings: ["ipragliflozina", "ipragliflozine"], brands: ["Suglat"] },
    luseogliflozin: { spellings: ["luseogliflozina", "luseogliflozine"], brands: ["Lusefi"] },
    henagliflozin: { spellings: ["henagliflozina", "henagliflozine"] },
    janagliflozin: { spellings: ["janagliflozina", "janagliflozine"] },
    enavogliflozin: { spellings: ["enavogliflozina", "enavogliflozine"], brands: ["Envlo"] },
    omarigliptin: { spellings: ["omarigliptina", "omarigliptine"], brands: ["Marizev"] },
    remogliflozin: { spellings: ["remogliflozina", "remogliflozine"], brands: ["Remozen"] },
    sotagliflozin: { spellings: ["sotagliflozina", "sotagliflozine"], brands: ["Inpefa", "Zynquista"] },
    teneligliptin: { spellings: ["teneligliptina", "teneligliptine"], brands: ["Tenelia"] },
    trelagliptin: { spellings: ["trelagliptina", "trelagliptine"], brands: ["Zafatek"] },
    tofogliflozin: { spellings: ["tofogliflozina", "tofogliflozine"], brands: ["Deberza"] },
    voglibose: ["Basen", "Volix"],
    dorzagliatin: [],
    "guar gum": { spellings: ["guar"], brands: ["Guarem"] },
    troglitazone: { spellings: ["troglitazona", "troglitazon"], brands: ["Rezulin", "Prelay"] },
    lobeglitazone: { spellings: ["lobeglitazona", "lobeglitazon"], brands: ["Duvie"] },
    chiglitazar: [],
    "saxagliptin + metformin": {
      spellings: ["saxagliptin and metformin"],
      brands: ["Kombiglyze XR", "Komboglyze"],
    },
    "linagliptin + metformin": {
      spellings: ["linagliptin and metformin"],
      brands: ["Jentadueto XR", "Trajentamet"],
    },
    "alogliptin + metformin": { spellings: ["alogliptin and metformin"], brands: ["Vipdomet", "Nesina Met"] },
    "alogliptin + pioglitazone": {
      spellings: ["alogliptin and pioglitazone"],
      brands: ["Oseni", "Incresync"],
    },
    "vildagliptin + metformin": {
      spellings: ["vildagliptin and metformin"],
      brands: ["Zomarist", "Icandra"],
    },
    "empagliflozin + metformin": {
      spellings: ["empagliflozin and metformin"],
      brands: ["Synjardy XR", "Jardiamet"],
    },
    "empagliflozin + linagliptin": {
      spellings: ["empagliflozin and linagliptin"],
      brands: ["Trijardy", "Trijardy XR"],
    },
    "dapagliflozin + metformin": { spellings: ["dapagliflozin and metformin"], brands: ["Ebymect"] },
    "dapagliflozin + saxagliptin": {
      spellings: ["dapagliflozin and saxagliptin"],
      brands: ["Qternmet", "Qternmet XR"],
    },
    "canagliflozin + metformin": {
      spellings: ["canagliflozin and metformin"],
      brands: ["Vokanamet", "Invokamet XR"],
    },
    "ertugliflozin + metformin": { spellings: ["ertugliflozin and metformin"], brands: ["Segluromet"] },
    "ertugliflozin + sitagliptin": { spellings: ["ertugliflozin and sitagliptin"], brands: ["Steglujan"] },
    "pioglitazone + metformin": {
      spellings: ["pioglitazone and metformin"],
      brands: ["Actoplus Met", "Competact"],
    },
    "rosiglitazone + metformin": { spellings: ["rosiglitazone and metformin"], brands: ["Avandamet"] },
    teplizumab: ["Tzield"],
    donislecel: ["Lantidra"],
  }),
];
