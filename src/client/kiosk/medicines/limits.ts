/** What a list holds. The contract says the same and brings the validator with it, which has no place here; a test compares. */
export const mostMedicines = 200;
export const mostLetters = 500;
