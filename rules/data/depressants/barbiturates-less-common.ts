import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

const barbiturate = {
  classes: ["barbiturate"],
  describedAs: "barbiturate",
  usedFor: "sleep and calming",
} as const;

/** Barbiturates of other countries, former ones, and drops and tablets that hold one beside something else. */
export const lessCommonBarbiturates: readonly Drug[] = medicinesOfClass(barbiturate, {
  barbital: { brands: "Veronal, Medinal", spellings: "barbitone, barbital sodium, барбитал, バルビタール" },
  allobarbital: { brands: "Dial-Ciba, Cibalgin", spellings: "allobarbitone, diallylbarbituric acid" },
  aprobarbital: { brands: "Alurate", spellings: "aprobarbitone" },
  cyclobarbital: {
    brands: "Phanodorm, Phanodorn, Cyclobarbitone",
    spellings: "циклобарбитал, cyclobarbital calcium",
  },
  cyclopentobarbital: { brands: "Cyclopal" },
  heptabarb: { brands: "Medomin", spellings: "heptabarbital, heptabarbitone" },
  hexobarbital: { brands: "Evipan, Citopan", spellings: "hexobarbitone" },
  vinylbital: { brands: "Optanox, Speda, Suppoptanox", spellings: "vinylbitone, butylvinal" },
  thiamylal: { brands: "Surital, Isozol, Citosol, イソゾール, チトゾール", usedFor: "anaesthesia" },
  talbutal: { brands: "Lotusate" },
  metharbital: { brands: "Gemonil", usedFor: "epilepsy" },
  barbexaclone: { classes: ["barbiturate", "cyp-inducer"], brands: "Maliasin", usedFor: "epilepsy" },
  proxibarbal: { brands: "Ipronal, Centralgal, Axeen", usedFor: "migraine" },
  "phenobarbital + ethyl bromisovalerate": {
    classes: ["barbiturate", "cyp-inducer"],
    describedAs: "contains a barbiturate (phenobarbital)",
    brands:
      "Corvalol, Corvaldin, Valocordin, Valoserdin, Barboval, Corvalcaps, Lacorvalol, Корвалол, Валокордин, Валосердин, Барбовал, " +
      "Корвалдин, Корвалкапс, Милокордин, Milocordin",
    spellings: "корвалолу, korvalol, valokordin, valoserdin, corvalolum, corvalol drops",
    usedFor: "nerves and heartbeat; sold without prescription in Eastern Europe",
  },
  "phenobarbital + belladonna + ergotamine drops": {
    id: "phenobarbital-bellataminal",
    classes: ["barbiturate", "cyp-inducer", "pressor"],
    describedAs: "contains a barbiturate (phenobarbital)",
    brands: "Bellataminal, Bellaspon, Bellergamin, Bellergil, Беллатаминал, Белласпон",
  },
  "phenobarbital + theophylline + ephedrine": {
    classes: ["barbiturate", "cyp-inducer", "xanthine", "decongestant"],
    describedAs: "contains a barbiturate (phenobarbital)",
    brands: "Tedral, Franol, Theodrine, Asminyl, Теофедрин, Quadrinal",
    spellings: "theophylline ephedrine and phenobarbital",
    usedFor: "asthma",
  },
  "phenobarbital + caffeine": {
    classes: ["barbiturate", "cyp-inducer"],
    brands: "Alepsal, Паглюферал, Pagluferal",
    usedFor: "epilepsy",
  },
  "phenobarbital + phenytoin": {
    classes: ["barbiturate", "cyp-inducer"],
    brands: "Hydantal, Garoin, Comitoina",
    spellings: "phenytoin and phenobarbital",
    usedFor: "epilepsy",
  },
  "butalbital + propyphenazone + caffeine": {
    brands: "Optalidon, Neo-Optalidon, Sandoptal",
    describedAs: "contains a barbiturate (butalbital)",
    usedFor: "headache",
  },
  "meprobamate + aceprometazine": { brands: "Mepronizine", describedAs: "strong sedative", usedFor: "sleep" },
  "meprobamate + acetylsalicylic acid": {
    brands: "Micrainin",
    spellings: "meprobamate and aspirin, aspirin and meprobamate",
    describedAs: "contains a strong sedative (meprobamate)",
  },
  "meprobamate + benactyzine": { brands: "Deprol", describedAs: "strong sedative" },
  "meprobamate + conjugated estrogens": {
    brands: "PMB, Milprem",
    describedAs: "strong sedative",
    onlyAsWholeEntry: ["PMB"],
  },
});
