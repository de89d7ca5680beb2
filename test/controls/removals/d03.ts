import type { HazardControls } from "../removal.ts";

export const d03: HazardControls = {
  hazard: "D03",
  removals: [
    {
      name: "a stored version can be changed",
      file: "src/server/storage/migrations/001-first-schema.ts",
      replace: "SELECT RAISE(ABORT, 'A stored version is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what is stored: %s",
        ],
      },
    },
    {
      name: "a stored version can be deleted",
      file: "src/server/storage/migrations/001-first-schema.ts",
      replace: "SELECT RAISE(ABORT, 'A stored version is never deleted.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what is stored: %s",
        ],
      },
    },
    {
      name: "a call for staff can be changed",
      file: "src/server/storage/migrations/003-kiosk.ts",
      replace: "SELECT RAISE(ABORT, 'A call for staff is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change who called and who attended: %s",
        ],
      },
    },
    {
      name: "a later version can wait to be completed",
      file: "src/server/storage/migrations/003-kiosk.ts",
      replace: "CHECK (awaits_completion = 0 OR (awaits_completion = 1 AND version = 1))",
      with: "CHECK (awaits_completion IN (0, 1))",
      failing: {
        "test/server/storage/sqlite.test.ts": ["D03 only a first version can wait to be completed"],
      },
    },
    {
      name: "what was said about a name can be changed",
      file: "src/server/storage/migrations/002-name-classifications.ts",
      replace: "SELECT RAISE(ABORT, 'What was said about a name is never changed.')",
      with: "SELECT 1",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D03 the database itself refuses to change what was said about names: %s",
        ],
      },
    },
    {
      name: "a correction of an old version is taken",
      file: "src/server/routes/screenings/correct.ts",
      replace: `if (latest.version !== body.seenVersion)
    return`,
      with: `if (latest.version < body.seenVersion && body.seenVersion > 9)
    return`,
      failing: {
        "test/server/screenings/correct.test.ts": [
          "D03 a correction of a version that does not exist yet is refused with the current number",
        ],
      },
    },
    {
      name: "a conflict does not say which version is the latest",
      file: "src/server/routes/screenings/correct.ts",
      replace: "return { error: { ...error, currentVersion } };",
      with: "return { error };",
      failing: {
        "test/server/screenings/correct.test.ts": [
          "D03 a correction of a version that is no longer the latest is refused with the current number",
          "D03 a correction of a version that does not exist yet is refused with the current number",
        ],
      },
    },
  ],
};
