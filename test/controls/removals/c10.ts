import type { HazardControls } from "../removal.ts";

export const c10: HazardControls = {
  hazard: "C10",
  removals: [
    {
      name: "a counted level is left out",
      file: "src/client/features/summary/identity-bar.tsx",
      replace: `advisory.level === level).length}{" "}`,
      with: `advisory.level === level && level === "inform").length}{" "}`,
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "C10 the counts by level equal the stored result and stand with the identity",
        ],
      },
    },
    {
      name: "a block is folded away",
      file: "src/client/features/advisories/advisory-list.tsx",
      replace: "          <AdvisoryBlock advisory={advisory} />",
      with: `          <details>
            <AdvisoryBlock advisory={advisory} />
          </details>`,
      failing: {
        "test/client/features/advisories/advisories.test.tsx": [
          "C07 of timing holds the fixed line in the same block",
          "C10 is never folded away: its level, title and text stand outside every disclosure",
        ],
        "test/client/features/summary/review.test.tsx": ["C10 a stop-and-call block is never folded away"],
      },
    },
    {
      name: "the level is told by colour alone",
      file: "src/client/features/advisories/advisory-block.tsx",
      replace: "<LevelMark level={level} />",
      with: `<LevelMark level="inform" />`,
      failing: {
        "test/client/features/advisories/advisories.test.tsx": [
          "C10 differs by word and shape, not by colour alone",
        ],
      },
    },
    {
      name: "the counts in view leave a level out",
      file: "src/client/features/advisories/advisory-words.ts",
      replace: "return advisories.filter((advisory) => advisory.level === level).length;",
      with: `return advisories.filter((advisory) => advisory.level === level && level !== "stop-and-call").length;`,
      failing: {
        "test/client/features/advisories/advisories.test.tsx": ["C10 counts every advisory by level"],
      },
    },
  ],
};
