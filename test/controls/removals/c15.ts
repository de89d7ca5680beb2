import type { HazardControls } from "../removal.ts";

export const c15: HazardControls = {
  hazard: "C15",
  removals: [
    {
      name: "no combination is looked for",
      file: "rules/weigh/combination.ts",
      replace: "if (strong.length === 0) return none;",
      with: "if (strong.length >= 0) return none;",
      failing: {
        "test/rules/protocol/named-and-drawn.test.ts": [
          "C15 two medicines",
          "C15 one medicine and what deepens it",
          "C15 no more than three names",
        ],
        "test/rules/protocol/sedatives-together.test.ts": [
          "C15 with %s",
          "C15 with gabapentin and %s",
          "C15 an opioid counts when %s",
          "C15 %s and %s",
          "C15 three are a stop-and-call",
        ],
        "test/rules/protocol/told-truly.test.ts": [
          "C15 every medicine that makes the combination is named, with its last dose",
        ],
        "test/rules/weigh/count-different.test.ts": [
          "C15 strong depressants are counted by drug",
          "C15 %s are three",
          "C15 %s counts beside a drug that it may be",
        ],
      },
    },
    {
      name: "alcohol at the limit still counts",
      file: "rules/weigh/conditions.ts",
      replace: "return last.hoursBeforeStart < protocol.alcoholHours;",
      with: "return last.hoursBeforeStart <= protocol.alcoholHours;",
      failing: {
        "test/rules/protocol/sedatives-together.test.ts": ["C15 alcohol 24 h before is not within 24 h"],
      },
    },
    {
      name: "treated apnoea is untreated",
      file: "rules/weigh/conditions.ts",
      replace: `hasUntreatedApnoea: apnoea === "untreated" || apnoea === "not-sure",`,
      with: `hasUntreatedApnoea: apnoea !== undefined && apnoea !== "no",`,
      failing: { "test/rules/protocol/sedatives-together.test.ts": ["C15 treated apnoea is not untreated"] },
    },
    {
      name: "three strong depressants are two",
      file: "rules/weigh/combination.ts",
      replace: "const severalStrong = 3;",
      with: "const severalStrong = 4;",
      failing: {
        "test/rules/protocol/sedatives-together.test.ts": ["C15 three are a stop-and-call"],
        "test/rules/weigh/count-different.test.ts": [
          "C15 strong depressants are counted by drug",
          "C15 %s are three",
          "C15 %s counts beside a drug that it may be",
        ],
      },
    },
    {
      name: "entries are counted, not drugs",
      file: "rules/weigh/count-different.ts",
      replace: "return different.size;",
      with: "return different.size * 0 + strong.length;",
      failing: {
        "test/rules/weigh/count-different.test.ts": [
          "C15 strong depressants are counted by drug",
          "C15 %s are three",
        ],
      },
    },
    {
      name: "what is of uncertain content counts as the prescribed drug",
      file: "rules/weigh/count-different.ts",
      replace: `const isCertain = isPrescribed && medicine.recognition === "recognised" && ofKind.length > 0;`,
      with: "const isCertain = ofKind.length > 0; void isPrescribed;",
      failing: {
        "test/rules/weigh/count-different.test.ts": [
          "C15 strong depressants are counted by drug",
          "C15 %s counts beside a drug that it may be",
          "C15 one from the street counts beside the same name on a prescription",
        ],
      },
    },
    {
      name: "a title names every medicine of many",
      file: "rules/advisories/combined-depressants.ts",
      replace: "const namesInTitle = 3;",
      with: "const namesInTitle = 30;",
      failing: { "test/rules/protocol/named-and-drawn.test.ts": ["C15 no more than three names"] },
    },
    {
      name: "a title names one medicine",
      file: "rules/advisories/combined-depressants.ts",
      replace: "const namesInTitle = 3;",
      with: "const namesInTitle = 1;",
      failing: {
        "test/rules/protocol/named-and-drawn.test.ts": ["C15 two medicines", "C15 no more than three names"],
      },
    },
    {
      name: "what deepens it is not named",
      file: "rules/advisories/combined-depressants.ts",
      replace: "if (conditions.length > 0) return `${joinWords(shown)} with ${joinWords(conditions)}`;",
      with: "",
      failing: { "test/rules/protocol/named-and-drawn.test.ts": ["C15 one medicine and what deepens it"] },
    },
    {
      name: "what counts beside an opioid is not named",
      file: "rules/advisories/combined-depressants.ts",
      replace: "const counted = [...strongDepressants, ...countedBesideOpioid];",
      with: "const counted = strongDepressants; void countedBesideOpioid;",
      failing: {
        "test/rules/protocol/told-truly.test.ts": [
          "C15 every medicine that makes the combination is named, with its last dose",
        ],
      },
    },
    {
      name: "a blood pressure takes the watch down",
      file: "rules/weigh/tier.ts",
      replace: "if (high.length > 0) return {",
      with: "if (high.length > 1) return {",
      failing: {
        "test/rules/more-risk.test.ts": [
          "C15 more risk never means less advice",
          "C15 adding %s weakens no topic",
        ],
      },
    },
    {
      name: "a second strong depressant is told to nobody",
      file: "rules/advisories/other-depressant.ts",
      replace: "if (weighed.otherDepressants.length > 0 || weighed.strongDepressantCount > 1)",
      with: "if (weighed.otherDepressants.length > 99)",
      failing: {
        "test/rules/protocol/other-depressants.test.ts": [
          "C15 %s",
          "C15 gabapentin with %s is for review",
          "C15 two strong depressants that are not named together are for review",
        ],
      },
    },
    {
      name: "a closer watch is asked for by nothing",
      file: "rules/weigh/tier.ts",
      replace: `  if (high.length > 0) return { tier: "high", tierBecause: [...high, ...enhanced] };`,
      with: `  if (high.length > 99) return { tier: "high", tierBecause: [...high, ...enhanced] };`,
      failing: {
        "test/rules/more-risk.test.ts": [
          "C15 more risk never means less advice",
          "C15 adding %s weakens no topic",
        ],
        "test/rules/protocol/monitoring-tiers.test.ts": ["C15 %s"],
      },
    },
    {
      name: "a gabapentinoid counts for nothing",
      file: "rules/weigh/other-depressants.ts",
      replace: "if (isGabapentinoid(exposure) && hasApnoeaOrLungDisease(conditions)) return true;",
      with: "",
      failing: { "test/rules/protocol/other-depressants.test.ts": ["C15 gabapentin with %s is for review"] },
    },
    {
      name: "a gabapentinoid beside an opioid always counts",
      file: "rules/weigh/combination.ts",
      replace: "const isGabapentinoidCounted = hasApnoeaOrLungDisease(conditions);",
      with: "const isGabapentinoidCounted = true || hasApnoeaOrLungDisease(conditions);",
      failing: { "test/rules/protocol/sedatives-together.test.ts": ["C15 but not with %s"] },
    },
    {
      name: "an opioid counts however long ago",
      file: "rules/weigh/strong-depressants.ts",
      replace: "return isTakenRegularly(pattern, answers) || hours <= depressantHours(kind, protocol);",
      with: "return isTakenRegularly(pattern, answers) || hours >= 0;",
      failing: {
        "test/rules/protocol/sedatives-together.test.ts": [
          "C15 an opioid taken as needed more than 24 h before does not count",
          "C15 %s no longer counts",
        ],
      },
    },
    {
      name: "no strong depressant counts",
      file: "rules/weigh/strong-depressants.ts",
      replace: "if (!exposure.medicine.classes.includes(kind)) continue;",
      with: "if (exposure.medicine.classes.length >= 0) continue;",
      failing: {
        "test/rules/protocol/monitoring-tiers.test.ts": ["C15 %s"],
        "test/rules/protocol/sedatives-together.test.ts": [
          "C15 with %s",
          "C15 with gabapentin and %s",
          "C15 an opioid counts when %s",
          "C15 %s and %s",
          "C15 three are a stop-and-call",
        ],
      },
    },
    {
      name: "a medicine is on board only when it is a benzodiazepine",
      file: "rules/weigh/strong-depressants.ts",
      replace: `if (isStrongKind(kind) && kind !== "benzodiazepine" && countsNow(kind, use, protocol)) return true;`,
      with: "",
      failing: {
        "test/rules/more-risk.test.ts": ["C15 any two strong depressants"],
        "test/rules/protocol/monitoring-tiers.test.ts": ["C15 %s"],
        "test/rules/protocol/other-depressants.test.ts": [
          "C15 %s",
          "C15 two strong depressants that are not named together are for review",
        ],
        "test/rules/protocol/sedatives-together.test.ts": [
          "C15 with %s",
          "C15 with gabapentin and %s",
          "C15 an opioid counts when %s",
          "C15 %s and %s",
          "C15 three are a stop-and-call",
          "C15 two that the protocol does not name together reach review, with breathing in the words",
        ],
      },
    },
    {
      name: "nobody is watched more closely",
      file: "rules/weigh/tier.ts",
      replace: `return enhanced.length > 0 ? { tier: "enhanced", tierBecause: enhanced } : baseline;`,
      with: "return baseline;",
      failing: { "test/rules/protocol/monitoring-tiers.test.ts": ["C15 %s"] },
    },
    {
      name: "the proof of random intakes misses what an added risk weakens",
      file: "test/prove/random/claims/of-any-intake.ts",
      replace:
        "add === undefined || weakenedTopics(shownLevels(was), shownLevels(engine(add(before)))).length > 0",
      with: "add === undefined || weakenedTopics(shownLevels(was), shownLevels(engine(add(before)))).length > 99",
      failing: { "test/prove/random/random.test.ts": ["C15 says less the more medicines there are"] },
    },
  ],
};
