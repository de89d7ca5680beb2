import type { HazardControls } from "../removal.ts";

export const c07: HazardControls = {
  hazard: "C07",
  removals: [
    {
      name: "a timing block stands without the fixed line",
      file: "rules/assess/advisories.ts",
      replace: `return topic === "timing" ? { ...advisory, fixedLine: fixedLineForStaff } : advisory;`,
      with: "return advisory;",
      failing: {
        "test/rules/benzodiazepine-blocks.test.ts": [
          "C07 every timing block holds the fixed line, and every use of every drug has one",
        ],
        "test/rules/merge.test.ts": ["C07 gives every timing block the fixed line, and no other block"],
        "test/rules/protocol/more-risk.test.ts": [
          "C15 C07 adding %s weakens no topic and keeps the fixed line",
        ],
      },
    },
    {
      name: "every block carries the fixed line",
      file: "rules/assess/advisories.ts",
      replace: `return topic === "timing" ? {`,
      with: "return topic !== undefined ? {",
      failing: {
        "test/rules/merge.test.ts": ["C07 gives every timing block the fixed line, and no other block"],
      },
    },
    {
      name: "a text about timing does not name its medicine",
      file: "rules/medicines/timing-message.ts",
      replace: "(told) => `${exposure.medicine.name}: ${told}`",
      with: "(told) => told",
      failing: {
        "test/rules/protocol/each-name.test.ts": [
          "C07 every text about timing names its medicine",
          "C07 one of each kind, under one heading",
        ],
      },
    },
    {
      name: "a text tells to hold the dose",
      file: "rules/medicines/timing-words.ts",
      replace: `"Next dose: at the usual time unless the prescriber says otherwise; if drowsy, ask first.";`,
      with: `"Hold the next dose and skip the one after.";`,
      failing: {
        "test/rules/benzodiazepine-blocks.test.ts": [
          "C07 no other words ask anyone to end, leave out or put off a medicine",
        ],
        "test/rules/words.test.ts": [
          "C07 outside the fixed line no text tells anyone to stop, hold, skip or taper a medicine",
        ],
      },
    },
    {
      name: "what is taken for seizures is judged like any other",
      file: "rules/weigh/exposure.ts",
      replace: `if (takenFor === undefined) return false;
  return takenFor.some(`,
      with: `if (takenFor === undefined || pattern !== undefined) return false;
  return takenFor.some(`,
      failing: {
        "test/rules/protocol/lifelines.test.ts": [
          "C07 for %s: no interval ever, whatever the pattern",
          "C07 for %s, a dose missed: stop-and-call",
          "C07 for %s, not sure whether a dose was missed: stop-and-call",
          "C07 a plan on record does not lower it to inform",
          "C07 not sure what it is for: no interval",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C07 as needed for seizures, a dose missed: stop-and-call",
          "C04 said to be taken once, on days nobody knows: counts as regular, and a dose can be missed",
        ],
      },
    },
    {
      name: "a missed dose of what prevents seizures is for review alone",
      file: "rules/advisories/benzodiazepine-timing.ts",
      replace: `return exposure.isMissedOrCut ? "stop-and-call" : "prescriber-review";`,
      with: `return "prescriber-review";`,
      failing: {
        "test/rules/protocol/lifelines.test.ts": [
          "C07 for %s, a dose missed: stop-and-call",
          "C07 for %s, not sure whether a dose was missed: stop-and-call",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C07 as needed for seizures, a dose missed: stop-and-call",
          "C04 said to be taken once, on days nobody knows: counts as regular, and a dose can be missed",
        ],
      },
    },
    {
      name: "a plan on record lowers what prevents seizures to inform",
      file: "rules/advisories/benzodiazepine-timing.ts",
      replace: `    case "never-to-be-paused":
      return`,
      with: `    case "never-to-be-paused":
      if (exposure.hasPlanOnRecord) return "inform";
      return`,
      failing: {
        "test/rules/protocol/lifelines.test.ts": ["C07 a plan on record does not lower it to inform"],
      },
    },
    {
      name: "not sure what it is for is no seizures",
      file: "rules/weigh/exposure.ts",
      replace: `(purpose === "not-sure" && pattern !== "premedication"),`,
      with: "false,",
      failing: { "test/rules/protocol/lifelines.test.ts": ["C07 not sure what it is for: no interval"] },
    },
    {
      name: "a plain no about regular use does not count",
      file: "rules/weigh/use-pattern.ts",
      replace: `const wasRegular = answers.wasRegularBeforeStopping !== "no" || isUsedMostDays;`,
      with: "const wasRegular = true || isUsedMostDays;",
      failing: {
        "test/rules/protocol/told-once.test.ts": [
          "C07 said not to have been regular, on days nobody counted: the plain no decides",
        ],
      },
    },
    {
      name: "the fixed line stands outside the block on the screen",
      file: "src/client/features/advisories/advisory-block.tsx",
      replace: "      {fixedLine && <p className={styles.fixedLine}>{fixedLine}</p>}",
      with: "",
      failing: {
        "test/client/features/advisories/advisories.test.tsx": [
          "C07 of timing holds the fixed line in the same block",
        ],
        "test/client/features/summary/review.test.tsx": [
          "C07 the timing advice and the fixed line stand in one element on the screen",
        ],
      },
    },
    {
      name: "the fixed line stands outside the box on paper",
      file: "src/client/features/print/advisory-sheets.tsx",
      replace: "{fixedLine !== undefined && (",
      with: `{fixedLine === "" && (`,
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C07 the timing advice and the fixed line stand in one box on paper",
        ],
      },
    },
    {
      name: "content that nobody knows is told without its name",
      file: "rules/advisories/sedative-not-prescribed.ts",
      replace: "lastTaken: (say) => `${exposure.medicine.name}: ${lastDoseSentence(exposure, say)}`,",
      with: "lastTaken: (say) => lastDoseSentence(exposure, say),",
      failing: {
        "test/rules/protocol/each-name.test.ts": [
          "C07 every text about timing names its medicine",
          "C07 two street tablets, under one heading",
        ],
      },
    },
    {
      name: "the next dose of what nobody prescribed is at the usual time",
      file: "rules/medicines/timing-words.ts",
      replace: `  return isPrescribed && hasUsualTime
    ? usualNextDose`,
      with: `  return isPrescribed || hasUsualTime
    ? usualNextDose`,
      failing: {
        "test/rules/protocol/told-truly.test.ts": [
          "C07 %s: nobody is told to take the next one at a usual time",
        ],
      },
    },
    {
      name: "a prescribed medicine has no usual time",
      file: "rules/medicines/timing-words.ts",
      replace: `  return isPrescribed && hasUsualTime
    ? usualNextDose`,
      with: `  return isPrescribed && !hasUsualTime
    ? usualNextDose`,
      failing: {
        "test/rules/protocol/told-truly.test.ts": [
          "C07 %s: nobody is told to take the next one at a usual time",
          "C07 prescribed, %s: at the usual time",
        ],
      },
    },
    {
      name: "the purpose nobody knows leaves a usual time",
      file: "rules/medicines/timing-words.ts",
      replace: `const hasUsualTime = pattern !== "occasional" || !isPurposeUnsure;`,
      with: `const hasUsualTime = pattern !== "occasional" || isPurposeUnsure;`,
      failing: {
        "test/rules/protocol/told-truly.test.ts": [
          "C07 %s: nobody is told to take the next one at a usual time",
          "C07 prescribed, %s: at the usual time",
        ],
      },
    },
  ],
};
