import type { Kysely } from "kysely";
import { type AcknowledgementRow, type CallRow, callRowOf, keptCallOf, urgentCallOf } from "./call-row.ts";
import { StorageError, type UrgentCalls } from "./store.ts";

type Tables = { urgent_call: CallRow; urgent_acknowledgement: AcknowledgementRow };

/** The calls for staff in this database. */
export function urgentCallsIn(db: Kysely<Tables>): UrgentCalls {
  const find = async (clinicId: string, id: string) => {
    const row = await db
      .selectFrom("urgent_call")
      .select(["record", "content_hash"])
      .where("clinic_id", "=", clinicId)
      .where("id", "=", id)
      .executeTakeFirst();
    return row && keptCallOf(row);
  };
  const withAcknowledgements = (clinicId: string) =>
    db
      .selectFrom("urgent_call as call")
      .leftJoin("urgent_acknowledgement as first", (join) =>
        join.onRef("first.clinic_id", "=", "call.clinic_id").onRef("first.call_id", "=", "call.id"),
      )
      .select(["call.record", "call.content_hash", "first.acknowledged_by", "first.at"])
      .where("call.clinic_id", "=", clinicId);

  return {
    add: async (kept) => {
      try {
        await db.insertInto("urgent_call").values(callRowOf(kept)).execute();
        return { outcome: "added" };
      } catch (error) {
        const existing = await find(kept.call.clinicId, kept.call.id);
        if (existing) return { outcome: "taken", existing };
        throw new StorageError("The call for staff could not be stored.", { cause: error });
      }
    },
    list: async (clinicId, acknowledgedSince) => {
      const rows = await withAcknowledgements(clinicId)
        .where((the) => the.or([the("first.at", "is", null), the("first.at", ">=", acknowledgedSince)]))
        .orderBy((the) => the("first.at", "is not", null))
        .orderBy("call.received_at", "desc")
        .orderBy("call.id")
        .execute();
      return rows.map(urgentCallOf);
    },
    acknowledge: async (clinicId, id, { by, at }) => {
      if (!(await find(clinicId, id))) return undefined;
      await db
        .insertInto("urgent_acknowledgement")
        .values({ clinic_id: clinicId, call_id: id, acknowledged_by: by, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return urgentCallOf(
        await withAcknowledgements(clinicId).where("call.id", "=", id).executeTakeFirstOrThrow(),
      );
    },
  };
}
