import type { Drug } from "../drug.ts";

/** Medicines that matter beside ketamine for another reason than sedation. Ids are unique. */
export const interactions: readonly Drug[] = [];
