import type { Verified } from "../../../rules/canaries/index.ts";

/** One thing taken out of the rules or altered in them, and the canaries run on what is left. */
export type Alteration = {
  /** "rule deleted", "drug class removed": what is counted together. */
  readonly kind: string;
  /** What was altered, and how, for whoever has to write the canary that is missing. */
  readonly name: string;
  readonly make: () => Verified;
  /** A visit has to notice; the table of known medicines, which would notice as well, is left aside. Absent: either may. */
  readonly byVisits?: true;
};
