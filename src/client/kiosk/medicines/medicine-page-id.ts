/** The pages that ask about one medicine, in their order. */
export type MedicineQuestion =
  | "name"
  | "which"
  | "how"
  | "taken-today"
  | "last-dose"
  | "regular-before"
  | "days-used"
  | "used-since"
  | "supply"
  | "taken-for"
  | "missed-or-cut"
  | "dose-raised";

/** "medicine.m1.name". */
export const pageOf = (id: string, question: MedicineQuestion | ""): string => `medicine.${id}.${question}`;
