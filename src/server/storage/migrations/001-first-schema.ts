import type { Migration } from "./index.ts";

/**
 * Versions of screenings. A version after the first must follow the one before it, so none can be missing between.
 * `record` is the whole stored version; the other columns are taken from it to find and order it.
 */
export const firstSchema: Migration = {
  name: "001-first-schema",
  sql: `
    CREATE TABLE screening_version (
      clinic_id TEXT NOT NULL,
      id TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      follows INTEGER CHECK (follows = version - 1),
      content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      planned_start_ms INTEGER NOT NULL,
      search_text TEXT NOT NULL,
      record TEXT NOT NULL CHECK (json_valid(record)),
      PRIMARY KEY (clinic_id, id, version),
      FOREIGN KEY (clinic_id, id, follows) REFERENCES screening_version (clinic_id, id, version),
      CHECK ((version = 1) = (follows IS NULL))
    ) STRICT;

    CREATE INDEX screening_version_by_start ON screening_version (clinic_id, planned_start_ms DESC, id);

    CREATE TRIGGER screening_version_is_never_updated BEFORE UPDATE ON screening_version
    BEGIN SELECT RAISE(ABORT, 'A stored version is never changed.'); END;

    CREATE TRIGGER screening_version_is_never_deleted BEFORE DELETE ON screening_version
    BEGIN SELECT RAISE(ABORT, 'A stored version is never deleted.'); END;
  `,
};
