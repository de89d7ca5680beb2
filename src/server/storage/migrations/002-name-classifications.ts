import type { Migration } from "./index.ts";

/**
 * What versions of screenings changed about names that no table knows. A row says that staff classified the name, or took
 * that back; rows are only added, and the last one decides. Versions stored before this step have none.
 */
export const nameClassifications: Migration = {
  name: "002-name-classifications",
  sql: `
    CREATE TABLE name_classification (
      clinic_id TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      screening_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      classified_as TEXT NOT NULL CHECK (classified_as IN ('drug', 'not-a-sedative', 'taken-back')),
      drug_ids TEXT NOT NULL CHECK (json_valid(drug_ids) AND (classified_as = 'drug') = (json_array_length(drug_ids) > 0)),
      classified_by TEXT CHECK ((classified_by IS NULL) = (classified_as = 'taken-back')),
      at TEXT NOT NULL,
      PRIMARY KEY (clinic_id, name, screening_id, version),
      FOREIGN KEY (clinic_id, screening_id, version) REFERENCES screening_version (clinic_id, id, version)
    ) STRICT;

    CREATE INDEX name_classification_by_version ON name_classification (clinic_id, screening_id, version);

    CREATE TRIGGER name_classification_is_never_updated BEFORE UPDATE ON name_classification
    BEGIN SELECT RAISE(ABORT, 'What was said about a name is never changed.'); END;

    CREATE TRIGGER name_classification_is_never_deleted BEFORE DELETE ON name_classification
    BEGIN SELECT RAISE(ABORT, 'What was said about a name is never deleted.'); END;
  `,
};
