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
  ],
};
