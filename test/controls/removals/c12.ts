import type { HazardControls } from "../removal.ts";

export const c12: HazardControls = {
  hazard: "C12",
  removals: [
    {
      name: "an answer about another record is shown",
      file: "src/client/api/request.ts",
      replace: "if (answer.id === askedId) return answer;",
      with: `if (answer.id !== "") return answer;`,
      failing: {
        "test/client/features/summary/wrong-record.test.tsx": [
          "C12 a late answer about the record before never stands under the next one",
          "C12 an answer about another record than the one asked for is refused",
        ],
      },
    },
    {
      name: "a late answer about the record before stands under the next",
      file: "src/client/api/get-screening.ts",
      replace: `queryKey: ["screening", id, version ?? "latest"],`,
      with: `queryKey: ["screening", version ?? "latest"],`,
      failing: {
        "test/client/features/summary/wrong-record.test.tsx": [
          "C12 a late answer about the record before never stands under the next one",
        ],
      },
    },
  ],
};
