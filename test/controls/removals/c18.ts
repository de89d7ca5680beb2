import type { HazardControls } from "../removal.ts";

export const c18: HazardControls = {
  hazard: "C18",
  removals: [
    {
      name: "the quiet line calls the patient cleared",
      file: "rules/quiet-line.ts",
      replace: "const said = `No benzodiazepine reported by",
      with: "const said = `Safe, cleared: no benzodiazepine reported by",
      failing: {
        "test/rules/protocol/the-day.test.ts": [
          "C18 the quiet result names who reported and when, and nothing else",
        ],
        "test/rules/words.test.ts": [
          "C18 nothing is called safe, cleared or free of interactions, and nothing is ticked",
        ],
      },
    },
    {
      name: "the quiet line stands whatever else was found",
      file: "rules/assess.ts",
      replace: `const isQuiet = disposition === undefined || disposition === "inform";`,
      with: "const isQuiet = true;",
      failing: {
        "test/rules/protocol/told-truly.test.ts": [
          "C18 no quiet line stands beside a block for review or above",
        ],
      },
    },
    {
      name: "the quietest result is called safe on the screen",
      file: "src/client/features/advisories/disposition.tsx",
      replace: "<h2 className={styles.dispositionWords}>{dispositionInWords}</h2>",
      with: "<h2 className={styles.dispositionWords}>Safe to start ✓</h2>",
      failing: {
        "test/client/features/advisories/advisories.test.tsx": [
          "C18 at its quietest reports what was said, without a tick, a green or a word that clears",
        ],
        "test/client/features/summary/review.test.tsx": [
          "C18 the quietest result reports what was said, lists what was not asked, and clears nothing",
        ],
      },
    },
    {
      name: "what was not asked is left out of the screen",
      file: "src/client/features/advisories/not-checked.tsx",
      replace: "{lines.length === 0 ? (",
      with: "{lines.length >= 0 ? (",
      failing: {
        "test/client/features/advisories/advisories.test.tsx": [
          "C18 at its quietest reports what was said, without a tick, a green or a word that clears",
        ],
        "test/client/features/summary/review.test.tsx": [
          "C18 the quietest result reports what was said, lists what was not asked, and clears nothing",
        ],
      },
    },
  ],
};
