/** Words that no text of an assessment may hold, outside the fixed lines (protocol section 7). */

/** Nothing is called safe, cleared or free of interactions, and nothing is ticked. */
export const callsSafe =
  /\b(?:safe|safely|safer|safest|cleared|harmless)\b|\ball[- ]clear\b|no (?:known )?interactions?\b|[✓✔✅☑🗸👍]/iu;

/** No text tells anyone to stop, hold, skip or taper a medicine. */
export const tellsToStop =
  /\b(?:hold|holds|withhold|skip|taper|discontinue|omit|wean)\b|\bstop (?:taking|using|the|this|that|your|any|it|all)\b|\bdo not take\b/iu;

/** A quantity with the unit of a dose. */
export const doseUnit = /\d[\d.,]*\s?(?:mg|mcg|g|mL|tablets?|units?)\b/u;
