/** The door of the canaries: for whoever starts the rules, and never for a page. */
export { type Mismatch, mismatches, type Verified, verifyRules } from "./verify.ts";
