import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Local anaesthetics that no rule looks for. */
export const localAnaesthetics: readonly Drug[] = [
  ...otherMedicines("local anaesthetic", {
    butanilicaine: { spellings: ["butanilicaina", "butanilicain"] },
    tolycaine: { spellings: ["tolicaina", "tolycain"] },
    trimecaine: { spellings: ["trimecaina", "trimecain"] },
    "bupivacaine + meloxicam": { spellings: ["bupivacaine and meloxicam"], brands: ["Zynrelef"] },
    pyrrocaine: { spellings: ["pirrocaina", "pyrrocain"] },
  }),
];
