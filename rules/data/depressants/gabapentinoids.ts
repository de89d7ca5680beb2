import type { Drug } from "../../drug.ts";
import { drugRow } from "../drug-row.ts";

/** Gabapentinoids, whose breathing risk shows beside other depressants and lung disease. */
export const gabapentinoids: readonly Drug[] = [
  drugRow({
    name: "gabapentin",
    classes: ["gabapentinoid"],
    describedAs: "gabapentinoid",
    spellings: ["gabbies", "gabbys", "gaba", "gabapentina", "gabapentine", "gabapentino", "gabapentinum"],
    brands: ["Neurontin", "Gralise", "Gabarone", "Gaborone", "Nupentin"],
    usedFor: "nerve pain and seizures",
    sources: ["fda-gabapentinoid-2019"],
    confidence: "part-verified",
  }),
  drugRow({
    name: "gabapentin enacarbil",
    classes: ["gabapentinoid"],
    describedAs: "gabapentinoid",
    brands: ["Horizant", "Regnite"],
    usedFor: "nerve pain and seizures",
    sources: ["fda-gabapentinoid-2019"],
    confidence: "part-verified",
  }),
  drugRow({
    name: "pregabalin",
    classes: ["gabapentinoid"],
    describedAs: "gabapentinoid",
    spellings: ["pregabs", "pregabalina"],
    brands: ["Lyrica", "Lyrica CR", "Alzain", "Axalid", "Rewisca", "Lecaent"],
    usedFor: "nerve pain and seizures",
    sources: ["fda-gabapentinoid-2019"],
    confidence: "part-verified",
  }),
  drugRow({
    name: "mirogabalin",
    classes: ["gabapentinoid"],
    describedAs: "gabapentinoid",
    brands: ["Tarlige"],
    usedFor: "nerve pain and seizures",
    sources: ["fda-gabapentinoid-2019"],
    confidence: "part-verified",
  }),
];
