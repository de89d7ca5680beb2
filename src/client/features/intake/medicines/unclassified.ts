/** A typed name about which nobody has said anything. */
export const unclassified = (typed: string) => ({
  typed,
  confirmedDrugIds: [],
  classification: { as: "" as const, by: "" },
});
