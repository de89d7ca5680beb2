import type { HazardControls } from "../removal.ts";

export const d04: HazardControls = {
  hazard: "D04",
  removals: [
    {
      name: "a database of a newer program is opened",
      file: "src/server/storage/migrate.ts",
      replace: "if (present > steps.length)",
      with: "if (present > 999)",
      failing: { "test/server/storage/sqlite.test.ts": ["D04 a database of a newer program is refused"] },
    },
    {
      name: "an upgrade begins without a copy",
      file: "src/server/storage/migrate.ts",
      replace: `if (present > 0 && path !== ":memory:") copyBeside(database, path, present);`,
      with: "",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D04 a database from before names were remembered keeps its records, and remembers from then on",
          "D04 a database from before the kiosk keeps its records and its list, and takes statements from then on",
          "D04 an upgrade keeps a copy beside the file and every record",
        ],
      },
    },
    {
      name: "an upgrade that fails leaves its half",
      file: "src/server/storage/migrate.ts",
      replace: `database.exec("ROLLBACK");`,
      with: `database.exec("COMMIT");`,
      failing: { "test/server/storage/sqlite.test.ts": ["D04 an upgrade that fails changes nothing"] },
    },
    {
      name: "an older database is read as it is",
      file: "src/server/storage/migrate.ts",
      replace: "if (present === steps.length) return;",
      with: "if (present > 0) return;",
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D04 a database from before names were remembered keeps its records, and remembers from then on",
          "D04 a database from before the kiosk keeps its records and its list, and takes statements from then on",
          "D04 an upgrade keeps a copy beside the file and every record",
          "D04 an upgrade that fails changes nothing",
        ],
      },
    },
    {
      name: "a backup is made of a changed record",
      file: "src/server/backup/verify.ts",
      replace: "if (!isAsStored(stored))",
      with: "if (stored.version === 0)",
      failing: {
        "test/server/backup.test.ts": [
          "D04 a record that was changed is found by the backup, and none is made",
        ],
        "test/server/kiosk/backup.test.ts": [
          "D04 what a kiosk sent is found by the backup when it was changed: %s, %s",
        ],
      },
    },
    {
      name: "a backup is made of a word on a name that no version bears out",
      file: "src/server/backup/verify.ts",
      replace: "const problem = findUnfoundedName(database) ?? findChangedCall(database);",
      with: "const problem = findChangedCall(database) ?? (findUnfoundedName(database), undefined);",
      failing: {
        "test/server/backup.test.ts": [
          "D04 C14 a word on a name that no version bears out is found by the backup: %s",
        ],
      },
    },
    {
      name: "a backup is made of a changed call",
      file: "src/server/backup/verify.ts",
      replace: "const problem = findUnfoundedName(database) ?? findChangedCall(database);",
      with: "const problem = findUnfoundedName(database) ?? (findChangedCall(database), undefined);",
      failing: {
        "test/server/kiosk/backup.test.ts": [
          "D04 what a kiosk sent is found by the backup when it was changed: %s, %s",
        ],
      },
    },
    {
      name: "a backup is made though a call is missing",
      file: "src/server/backup/verify.ts",
      replace: `if (database.prepare("PRAGMA foreign_key_check").get())`,
      with: `if (database.prepare("PRAGMA foreign_key_check").get() === null)`,
      failing: {
        "test/server/kiosk/backup.test.ts": [
          "D04 an acknowledgement whose call is gone is found by the backup",
        ],
      },
    },
    {
      name: "a backup leaves the clinic's file out",
      file: "src/server/backup/backup.ts",
      replace: "if (existsSync(clinicFile)) keep.run(",
      with: "if (!existsSync(clinicFile)) keep.run(",
      failing: {
        "test/server/backup.test.ts": [
          "D04 a backup restores every version byte for byte, and the clinic's file",
        ],
      },
    },
    {
      name: "a restore overwrites what was there",
      file: "src/server/backup/restore.ts",
      replace: "const setAside = moveAside(dataDir, at);",
      with: `const setAside = undefined;
    void moveAside;
    void at;`,
      failing: { "test/server/backup.test.ts": ["D04 a restore keeps aside what was there"] },
    },
    {
      name: "a restore runs beside a server",
      file: "src/server/backup/restore.ts",
      replace: `if ("problem" in lock) return lock;`,
      with: `if ("problem" in lock) return { screenings: 0, versions: 0 };`,
      failing: {
        "test/server/backup.test.ts": ["D04 a restore is refused while a server runs on the folder"],
      },
    },
    {
      name: "a damaged file is restored",
      file: "src/server/backup/restore.ts",
      replace: `  } catch {
    return { problem: "it is not a whole backup of Ketascreen" };`,
      with: `  } catch {
    return { count: { screenings: 0, versions: 0 }, clinicFile: undefined, vocabulary: [] };`,
      failing: {
        "test/server/backup.test.ts": [
          "D04 a damaged or foreign file is not restored and nothing is changed",
        ],
      },
    },
    {
      name: "a restore brings back the first version alone",
      file: "src/server/backup/backup.ts",
      replace: "await copyPages(database, target);",
      with: `await copyPages(database, target);
    const copied = new DatabaseSync(target);
    copied.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS name_classification_is_never_deleted; DROP TRIGGER IF EXISTS screening_version_is_never_deleted; DELETE FROM name_classification; DELETE FROM screening_version WHERE version > 1");
    copied.close();`,
      failing: {
        "test/server/backup.test.ts": [
          "D04 a backup restores every version byte for byte, and the clinic's file",
          "D04 a restore is refused while a server runs on the folder",
          "D04 a record that was changed is found by the backup, and none is made",
          "D04 a backup carries what staff said of names",
          "D04 C14 a word on a name that no version bears out is found by the backup: %s",
        ],
      },
    },
    {
      name: "a backup leaves the calls for staff out",
      file: "src/server/backup/backup.ts",
      replace: "await copyPages(database, target);",
      with: `await copyPages(database, target);
    const copied = new DatabaseSync(target);
    copied.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS urgent_acknowledgement_is_never_deleted; DELETE FROM urgent_acknowledgement");
    copied.close();`,
      failing: {
        "test/server/kiosk/backup.test.ts": [
          "D04 a backup carries what patients said, their calls for staff and who attended",
          "D04 an acknowledgement whose call is gone is found by the backup",
          "D04 a backup from before the kiosk is restored",
        ],
      },
    },
    {
      name: "a backup of an earlier schema is refused",
      file: "src/server/backup/verify-calls.ts",
      replace: "if (!hasCalls(database)) return undefined;",
      with: "",
      failing: { "test/server/kiosk/backup.test.ts": ["D04 a backup from before the kiosk is restored"] },
    },
    {
      name: "an interrupted restore is taken for an empty clinic",
      file: "src/server/start.ts",
      replace: "if (existsSync(incomingIn(dataDir)))",
      with: `if (incomingIn(dataDir) === "")`,
      failing: {
        "test/server/start.test.ts": ["D04 a restore that was interrupted is not taken for an empty clinic"],
      },
    },
  ],
};
