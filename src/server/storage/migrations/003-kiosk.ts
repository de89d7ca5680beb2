import type { Migration } from "./index.ts";

/**
 * What kiosks send. A statement is version 1 of a screening and waits until a next version completes it; its
 * `planned_start_ms` is when it was received. Calls for staff are rows of their own, and so is that somebody attends: of
 * both, rows are only added, and the first acknowledgement of a call stays.
 */
export const kiosk: Migration = {
  name: "003-kiosk",
  sql: `
    ALTER TABLE screening_version ADD COLUMN awaits_completion INTEGER NOT NULL DEFAULT 0
      CHECK (awaits_completion = 0 OR (awaits_completion = 1 AND version = 1));

    DROP INDEX screening_version_by_start;
    CREATE INDEX screening_version_in_list
      ON screening_version (clinic_id, awaits_completion DESC, planned_start_ms DESC, id);

    CREATE TABLE urgent_call (
      clinic_id TEXT NOT NULL,
      id TEXT NOT NULL,
      received_at TEXT NOT NULL,
      content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      record TEXT NOT NULL CHECK (json_valid(record)),
      PRIMARY KEY (clinic_id, id)
    ) STRICT;

    CREATE TABLE urgent_acknowledgement (
      clinic_id TEXT NOT NULL,
      call_id TEXT NOT NULL,
      acknowledged_by TEXT NOT NULL CHECK (acknowledged_by <> ''),
      at TEXT NOT NULL,
      PRIMARY KEY (clinic_id, call_id),
      FOREIGN KEY (clinic_id, call_id) REFERENCES urgent_call (clinic_id, id)
    ) STRICT;

    CREATE TRIGGER urgent_call_is_never_updated BEFORE UPDATE ON urgent_call
    BEGIN SELECT RAISE(ABORT, 'A call for staff is never changed.'); END;

    CREATE TRIGGER urgent_call_is_never_deleted BEFORE DELETE ON urgent_call
    BEGIN SELECT RAISE(ABORT, 'A call for staff is never deleted.'); END;

    CREATE TRIGGER urgent_acknowledgement_is_never_updated BEFORE UPDATE ON urgent_acknowledgement
    BEGIN SELECT RAISE(ABORT, 'Who attended first is never changed.'); END;

    CREATE TRIGGER urgent_acknowledgement_is_never_deleted BEFORE DELETE ON urgent_acknowledgement
    BEGIN SELECT RAISE(ABORT, 'Who attended first is never deleted.'); END;
  `,
};
