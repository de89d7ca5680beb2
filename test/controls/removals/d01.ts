import type { HazardControls } from "../removal.ts";

export const d01: HazardControls = {
  hazard: "D01",
  removals: [
    {
      name: "a commit is acknowledged before it is flushed",
      file: "src/server/storage/open-database.ts",
      replace: `["synchronous", "FULL", 2],`,
      with: `["synchronous", "NORMAL", 1],`,
      failing: {
        "test/server/storage/sqlite.test.ts": [
          "D01 a commit is on disk before it is acknowledged: WAL, synchronous FULL, foreign keys",
        ],
      },
    },
  ],
};
