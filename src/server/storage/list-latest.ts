import { type Kysely, sql } from "kysely";
import type { ListRow } from "../../contract/screening.ts";
import { listRowOf } from "../../contract/list-row.ts";
import { keptOf, type Row } from "./row.ts";
import { fold } from "./search-text.ts";
import type { ListQuery } from "./store.ts";

type Tables = { screening_version: Row };

/** The latest version of each screening that holds all words; a statement that a next version completed is none. */
export async function listLatest(
  db: Kysely<Tables>,
  clinicId: string,
  { words, offset, limit }: ListQuery,
): Promise<{ readonly rows: readonly ListRow[]; readonly total: number }> {
  let latest = db
    .selectFrom("screening_version as shown")
    .where("shown.clinic_id", "=", clinicId)
    .where((the) =>
      the.not(
        the.exists(
          the
            .selectFrom("screening_version as next")
            .select("next.version")
            .whereRef("next.clinic_id", "=", "shown.clinic_id")
            .whereRef("next.id", "=", "shown.id")
            .where(sql<boolean>`next.version = shown.version + 1`),
        ),
      ),
    );
  for (const word of words) latest = latest.where(sql<boolean>`instr(shown.search_text, ${fold(word)}) > 0`);
  const { total } = await latest
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await latest
    .select(["shown.record", "shown.content_hash"])
    .orderBy("shown.awaits_completion", "desc")
    .orderBy("shown.planned_start_ms", "desc")
    .orderBy("shown.id")
    .offset(offset)
    .limit(limit)
    .execute();
  return { rows: rows.map((row) => listRowOf(keptOf(row).screening)), total };
}
