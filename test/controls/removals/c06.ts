import type { HazardControls } from "../removal.ts";

export const c06: HazardControls = {
  hazard: "C06",
  removals: [
    {
      name: "what is not prescribed keeps the class of its name",
      file: "rules/weigh/duration.ts",
      replace: "if (isContentUncertain || drug === undefined) return longAlready;",
      with: "if (drug === undefined) return longAlready;",
      failing: { "test/rules/weigh/windows.test.ts": ["C06 a class longer, one step in all"] },
    },
    {
      name: "nothing moves a class longer",
      file: "rules/weigh/duration.ts",
      replace: "if (because.length === 0) return {",
      with: "if (because.length >= 0) return {",
      failing: {
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 all three together move one step",
        ],
      },
    },
    {
      name: "each reason moves a class longer by itself",
      file: "rules/weigh/duration.ts",
      replace: "return { durationClass: oneLonger[drug.durationClass], movedLongerBecause: because };",
      with: "return { durationClass: because.reduce((longer) => oneLonger[longer], drug.durationClass), movedLongerBecause: because };",
      failing: {
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 all three together move one step",
        ],
      },
    },
    {
      name: "a long-acting agent has the window of an intermediate one",
      file: "rules/weigh/windows.ts",
      replace: "      return protocol.recentLongHours;",
      with: "      return protocol.recentShortHours;",
      failing: {
        "test/rules/protocol/recency-and-gap.test.ts": [
          "C06 %s %s: recent for exactly its hours, and no longer",
        ],
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 replacing any benzodiazepine by a longer one never shortens a window",
        ],
      },
    },
    {
      name: "an agent has no duration class",
      file: "rules/data/benzodiazepines.ts",
      replace: "].map(withWorldNames);",
      with: `].map((drug) => ({ ...withWorldNames(drug), durationClass: "brief", sources: [] }) as unknown as Benzodiazepine);`,
      failing: {
        "test/rules/data/benzodiazepines.test.ts": [
          "C06 every agent has a duration class, and a source or the mark unverified",
          "C06 an unlicensed agent, and one of unknown content, is long-acting",
          "C06 an agent with an active species above 24 h at its shortest is never less than long-acting",
        ],
      },
    },
    {
      name: "the class of every agent is the shortest",
      file: "rules/data/benzodiazepines.ts",
      replace: "].map(withWorldNames);",
      with: `].map((drug) => ({ ...withWorldNames(drug), durationClass: "ultra-short" as const }));`,
      failing: {
        "test/rules/data/benzodiazepines.test.ts": [
          "C06 an unlicensed agent, and one of unknown content, is long-acting",
          "C06 an agent with an active species above 24 h at its shortest is never less than long-acting",
        ],
        "test/rules/protocol/one-class-longer.test.ts": ["C06 %s"],
        "test/rules/protocol/recency-and-gap.test.ts": [
          "C06 %s %s: recent for exactly its hours, and no longer",
        ],
      },
    },
    {
      name: "a longer-acting agent has a shorter window",
      file: "rules/weigh/windows.ts",
      replace: "      return protocol.recentLongHours;",
      with: "      return protocol.recentUltraShortHours / 2;",
      failing: {
        "test/rules/protocol/more-risk.test.ts": ["C06 replacing %s by %s weakens nothing"],
        "test/rules/protocol/one-class-longer.test.ts": ["C06 %s"],
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 replacing any benzodiazepine by a longer one never shortens a window",
        ],
      },
    },
    {
      name: "older age, liver disease and extended release move nothing",
      file: "rules/weigh/duration.ts",
      replace: "return { durationClass: oneLonger[drug.durationClass], movedLongerBecause: because };",
      with: "return { durationClass: drug.durationClass, movedLongerBecause: because };",
      failing: {
        "test/rules/protocol/one-class-longer.test.ts": ["C06 %s"],
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 all three together move one step",
        ],
      },
    },
    {
      name: "age moves even what it does not lengthen",
      file: "rules/weigh/duration.ts",
      replace: "if (isOlder(facts, protocol) && !unmovedByAge.has(drug.id))",
      with: "if (isOlder(facts, protocol))",
      failing: { "test/rules/protocol/one-class-longer.test.ts": ["C06 %s"] },
    },
    {
      name: "uncertain content is recent no longer than its class",
      file: "rules/weigh/exposure.ts",
      replace: `  const recentHours = isUncertain ? Math.max(ownHours, protocol.notPrescribedRecentHours) : ownHours;
  const gapHours`,
      with: `  const recentHours = isUncertain ? protocol.recentUltraShortHours : ownHours;
  const gapHours`,
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C06 what is in it is not certain: a short one counts as long",
        ],
        "test/rules/weigh/windows.test.ts": [
          "C06 a class longer, one step in all",
          "C06 replacing any benzodiazepine by a longer one never shortens a window",
          "C06 supply %s: content uncertain, long, recent for 72 h",
        ],
      },
    },
    {
      name: "one dose of now and then is not recent",
      file: "rules/weigh/exposure.ts",
      replace: "isOnBoard: isClassical && (isRecent || isAlwaysOnBoard(pattern)),",
      with: "isOnBoard: isClassical && isAlwaysOnBoard(pattern),",
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C06 what is in it is not certain: a short one counts as long",
        ],
        "test/rules/protocol/recency-and-gap.test.ts": [
          "C06 %s %s: recent for exactly its hours, and no longer",
        ],
      },
    },
    {
      name: "a moved class keeps its window",
      file: "rules/weigh/duration.ts",
      replace: `  short: "intermediate",
  intermediate: "long",`,
      with: `  short: "intermediate",
  intermediate: "intermediate",`,
      failing: {
        "test/rules/protocol/one-class-longer.test.ts": ["C06 %s"],
        "test/rules/weigh/windows.test.ts": ["C06 a class longer, one step in all"],
      },
    },
  ],
};
