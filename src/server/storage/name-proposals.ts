import { type Kysely, sql } from "kysely";
import type { NameProposal } from "../../contract/name-proposals.ts";
import { type NameRow, proposalOf } from "./name-row.ts";

/** The latest event of each name in a clinic, unless it took the name back. */
export async function latestNameProposals<Schema extends { name_classification: NameRow }>(
  db: Kysely<Schema>,
  clinicId: string,
): Promise<readonly NameProposal[]> {
  const { rows } = await sql<NameRow>`
    WITH by_screening AS (
      SELECT *, row_number() OVER (PARTITION BY name, screening_id ORDER BY version DESC) AS age
      FROM name_classification WHERE clinic_id = ${clinicId}
    ), by_name AS (
      SELECT *, row_number() OVER (
        PARTITION BY name ORDER BY at DESC, classified_as = 'taken-back' DESC, screening_id DESC
      ) AS place
      FROM by_screening WHERE age = 1
    )
    SELECT * FROM by_name WHERE place = 1 ORDER BY name
  `.execute(db);
  return rows.map(proposalOf).filter((proposal) => proposal !== undefined);
}
