import type { Drug } from "../../drug.ts";

/** What the medicines that are mixed up with a sedative are taken for, and how they are lettered; by drug id. */
const twins: Readonly<Record<string, Pick<Drug, "usedFor" | "tallMan">>> = {
  aclidinium: { usedFor: "COPD" },
  ciclosporin: { usedFor: "transplants, immune disease and dry eyes" },
  cidofovir: { usedFor: "viral eye infection" },
  clidinium: { usedFor: "bowel spasm" },
  etoposide: { usedFor: "cancer" },
  ketorolac: { usedFor: "pain and inflammation" },
  loratadine: { usedFor: "allergy" },
  oxaprozin: { usedFor: "joint pain" },
  oxybutynin: { usedFor: "overactive bladder" },
  patisiran: { usedFor: "nerve damage from amyloid" },
  pegfilgrastim: { usedFor: "white blood cells after chemotherapy" },
  prednisone: { usedFor: "inflammation and allergy", tallMan: "predniSONE" },
  ranitidine: { usedFor: "stomach acid" },
  selenium: { usedFor: "mineral supplement" },
  umeclidinium: { usedFor: "COPD" },
  "vitamin-k": { usedFor: "blood clotting" },
  zolmitriptan: { usedFor: "migraine" },
};

/** The medicine with what it is taken for, where someone may have to tell it from its twin. */
export function withUse(drug: Drug): Drug {
  const known = twins[drug.id];
  return known === undefined ? drug : { ...drug, ...known };
}
