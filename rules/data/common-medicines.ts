import type { Drug } from "../drug.ts";

/** Common medicines that no rule looks for, so that an ordinary list is read as known. Ids are unique. */
export const commonMedicines: readonly Drug[] = [];
