/** The store over SQLite: one file, one process that writes. */
import type { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { StoredVersion } from "../../contract/screening.ts";
import type { AcknowledgementRow, CallRow } from "./call-row.ts";
import { listLatest } from "./list-latest.ts";
import { nodeSqliteDialect } from "./node-sqlite.ts";
import { latestNameProposals } from "./name-proposals.ts";
import { type NameRow, nameRowOf } from "./name-row.ts";
import { keptOf, type Row, rowOf } from "./row.ts";
import { type Added, type ScreeningStore, StorageError } from "./store.ts";
import { urgentCallsIn } from "./urgent-calls.ts";

type Schema = {
  screening_version: Row;
  name_classification: NameRow;
  urgent_call: CallRow;
  urgent_acknowledgement: AcknowledgementRow;
};

/** A store on an opened database; closing the store closes it. */
export function sqliteStore(database: DatabaseSync): ScreeningStore {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  const versionsOf = (clinicId: string, id: string) =>
    db.selectFrom("screening_version").where("clinic_id", "=", clinicId).where("id", "=", id);

  const find: ScreeningStore["find"] = async (clinicId, id, version) => {
    const query = versionsOf(clinicId, id)
      .select(["record", "content_hash"])
      .orderBy("version", "desc")
      .limit(1);
    const row = await (
      version === undefined ? query : query.where("version", "=", version)
    ).executeTakeFirst();
    return row && keptOf(row);
  };

  const whatIsThere = async ({ clinicId, id, version }: StoredVersion): Promise<Added | undefined> => {
    const existing = await find(clinicId, id, version);
    if (!existing) return undefined;
    const latest = await find(clinicId, id);
    return { outcome: "taken", existing, latestVersion: latest?.screening.version ?? version };
  };

  return {
    find,
    add: async (version, names = []) => {
      const { screening } = version;
      const nameRows = names.map((event) => nameRowOf(event, screening));
      try {
        await db.transaction().execute(async (both) => {
          await both.insertInto("screening_version").values(rowOf(version)).execute();
          if (nameRows.length > 0) await both.insertInto("name_classification").values(nameRows).execute();
        });
        return { outcome: "added" };
      } catch (error) {
        const taken = await whatIsThere(screening);
        if (taken) return taken;
        throw new StorageError("The version could not be stored.", { cause: error });
      }
    },
    listVersions: async (clinicId, id) => {
      const rows = await versionsOf(clinicId, id)
        .select(["record", "content_hash"])
        .orderBy("version")
        .execute();
      return rows.map((row) => keptOf(row).screening);
    },
    listNameProposals: (clinicId) => latestNameProposals(db, clinicId),
    list: (clinicId, query) => listLatest(db, clinicId, query),
    everyVersion: async function* () {
      const rows = db
        .selectFrom("screening_version")
        .select(["record", "content_hash"])
        .orderBy("clinic_id")
        .orderBy("id")
        .orderBy("version")
        .stream();
      for await (const row of rows) yield keptOf(row);
    },
    urgentCalls: urgentCallsIn(db),
    ping: async () => {
      await sql`SELECT 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}
