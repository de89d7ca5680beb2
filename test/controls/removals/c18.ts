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
    {
      name: "the quietest result is called safe on paper",
      file: "src/client/features/print/summary-sheet.tsx",
      replace: "<h2>{dispositionInWords}</h2>",
      with: "<h2>Safe to start ✓</h2>",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C18 the quietest packet reports what was said and clears nothing",
        ],
      },
    },
    {
      name: "a list that cannot be loaded is an empty one",
      file: "src/client/features/screenings/screenings.tsx",
      replace: "{list.isError && (",
      with: "{list.isError && data?.total === -1 && (",
      failing: {
        "test/client/features/screenings/from-the-kiosk.test.tsx": [
          "C18 a list that cannot be loaded again stays, and says since when it is old",
        ],
        "test/client/features/screenings/screenings.test.tsx": [
          "C18 a list that cannot be loaded is never an empty list",
        ],
      },
    },
    {
      name: "an old list is shown without saying so",
      file: "src/client/features/screenings/list-problem.tsx",
      replace: "const isOld = shownSinceMs !== undefined;",
      with: "const isOld = shownSinceMs === 0;",
      failing: {
        "test/client/features/screenings/from-the-kiosk.test.tsx": [
          "C18 a list that cannot be loaded again stays, and says since when it is old",
        ],
      },
    },
    {
      name: "a comfort would not be found",
      file: "test/client/kiosk/words/never-said.test.ts",
      replace: "\\b(?:safe|safely|",
      with: "\\b(?:safely|",
      failing: {
        "test/client/kiosk/words/never-said.test.ts": ["C18 in %s a comfort such as %j would be found"],
      },
    },
  ],
};
