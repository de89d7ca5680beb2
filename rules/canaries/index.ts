/** The door of the canaries: for whoever starts the rules, and never for a page. */
export { failedCanaries, type Verify } from "./failed.ts";
export { type Mismatch, mismatches, type Verified, verifyRules } from "./verify.ts";
