/** What a version changed about one name as a row of the table. */
import type { NameEvent, NameProposal } from "../../contract/name-proposals.ts";
import type { StoredVersion } from "../../contract/screening.ts";

/** The columns of `name_classification`. `drug_ids` is a JSON list; `at` is when the version was received. */
export type NameRow = {
  clinic_id: string;
  name: string;
  screening_id: string;
  version: number;
  classified_as: NameEvent["as"];
  drug_ids: string;
  classified_by: string | null;
  at: string;
};

/** The row of an event. */
export function nameRowOf({ name, as, drugIds, by }: NameEvent, screening: StoredVersion): NameRow {
  return {
    clinic_id: screening.clinicId,
    name,
    screening_id: screening.id,
    version: screening.version,
    classified_as: as,
    drug_ids: JSON.stringify(drugIds),
    classified_by: by ?? null,
    at: screening.receivedAt,
  };
}

/** The proposal in a row; undefined: the name was taken back. */
export function proposalOf(
  row: Pick<NameRow, "name" | "classified_as" | "drug_ids" | "classified_by" | "at">,
): NameProposal | undefined {
  const { name, classified_as: as, classified_by: by, at } = row;
  if (as === "taken-back" || by === null) return undefined;
  return { name, as, drugIds: JSON.parse(row.drug_ids) as string[], by, at };
}
