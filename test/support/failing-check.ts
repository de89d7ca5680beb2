import type { RulesNotVerified } from "../../src/contract/rules-check.ts";

/** Three canaries that did not get their known answers, one of them in two ways. */
export const failingVerify = () =>
  ["xanthine", "opioid-and-drowsy", "opioid-and-drowsy", "medicine-clobazam"].map((canary) => ({ canary }));

/** What a server says of them that checked at the moment of assessment. */
export const failedCheck: RulesNotVerified = {
  checkedAt: "2026-11-21T13:20:00.000Z",
  failed: 3,
  canaries: ["xanthine", "opioid-and-drowsy", "medicine-clobazam"],
};
