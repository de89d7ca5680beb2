import type { Drug } from "../drug.ts";

/** Medicines and drugs other than benzodiazepines that sedate or depress breathing beside ketamine. Ids are unique. */
export const depressants: readonly Drug[] = [];
