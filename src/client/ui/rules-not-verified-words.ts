/** What the last check of the rules came to, as far as it is told to people. */
export type FailedCheck = { readonly failed: number; readonly canaries: readonly string[] };

/** Before everything else, on the screen and on every page of paper. */
export const rulesNotVerified = "Rules not verified";

/** "Rules not verified: 3 of the control cases came out wrong" */
export function rulesNotVerifiedTitle({ failed }: FailedCheck): string {
  const cases = failed === 1 ? "a control case" : `${failed} control cases`;
  return `${rulesNotVerified}: ${cases} came out wrong`;
}

/** What it means for whoever reads an assessment, and what to do. */
export const whatToDo =
  "An advisory may be missing or wrong. Treat every assessment as not screened: the prescriber decides from the patient and the chart. " +
  "Call whoever looks after this program before the next start, and tell them the control cases.";

/** Of a result that was made so, which no later check makes good. */
export const madeUnverified =
  "This version was assessed while the rules were not verified. An advisory may be missing or wrong. Treat it as not screened: the prescriber " +
  "decides from the patient and the chart. Once the rules are verified again, correct the screening to have it assessed anew.";

/** "Control cases: xanthine, opioid-and-drowsy and 4 more" */
export function controlCases({ failed, canaries }: FailedCheck): string {
  const more = failed - canaries.length;
  return `Control cases: ${canaries.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
