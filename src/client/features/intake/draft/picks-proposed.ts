import type { Draft, MedicineDraft } from "./draft.ts";

/**
 * The draft in which nobody has confirmed a name yet. What a patient picked at the kiosk stands as a proposal beside the
 * words: until staff take it over, the words are judged as they were typed, by the most sedating medicine they can mean.
 */
export function withPicksProposed(said: Draft): Draft {
  const entries = said.medications.entries.map(withPickProposed);
  return { ...said, medications: { ...said.medications, entries } };
}

/** The same of one medicine. */
export const withPickProposed = (said: MedicineDraft): MedicineDraft => ({ ...said, confirmedDrugIds: [] });
