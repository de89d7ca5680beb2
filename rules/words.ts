/** Words that stand exactly as they are, wherever they stand. */

/** In every timing block: on the screen, on paper and in exports. Sources: fda-benzo-boxed-2020, asam-bzd-taper-2025. */
export const fixedLineForStaff =
  "Do not tell a patient to stop, skip, delay or cut a regular benzodiazepine. Only its prescriber changes it. " +
  "Sudden stopping can cause seizures and can be life-threatening.";

/** On everything a patient reads. */
export const fixedLineForPatient =
  "Keep taking your medicines the way your prescriber told you. Stopping some of them suddenly can be dangerous. " +
  "Please ask a member of staff.";
