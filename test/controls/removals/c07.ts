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
      name: "a text of the stored result is left out on paper",
      file: "src/client/features/print/advisory-sheets.tsx",
      replace: "      {finding.text.map((paragraph) => (",
      with: "      {finding.text.slice(1).map((paragraph) => (",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C07 the timing advice and the fixed line stand in one box on paper",
          "C20 every text of the stored result is on the packet, word for word",
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
    {
      name: "the fixed line for patients is worded otherwise",
      file: "src/client/kiosk/words/english/form.ts",
      replace: "Stopping some of them suddenly can be dangerous. Please ask a member of staff.",
      with: "Do not stop them.",
      failing: {
        "test/client/kiosk/words/english.test.ts": [
          "C07 the fixed line for patients is among them, word for word",
        ],
      },
    },
    {
      name: "the patient's fixed line is left out of the leaflet",
      file: "src/client/features/learn/english.ts",
      replace: "fixedLine: fixedLineForPatient,",
      with: "fixedLine: fixedLineForPatient.slice(9),",
      failing: {
        "test/client/features/learn/education.test.tsx": [
          "C07 the patient's fixed line stands on the page, word for word",
        ],
      },
    },
    {
      name: "a Spanish text orders",
      file: "src/client/kiosk/words/languages/es.ts",
      replace: `text: "No tiene que saberlo todo. Siempre puede elegir “No lo sé”."`,
      with: `text: "Deje de tomar su pastilla. Es seguro."`,
      failing: {
        "test/client/kiosk/words/never-said.test.ts": [
          "C07 C24 no text tells a patient to stop, skip or change a medicine",
          "C18 no text calls anything safe, or says that all is well",
        ],
      },
    },
    {
      name: "an English text orders",
      file: "src/client/kiosk/words/english/form.ts",
      replace: `"form.tick-all": "Choose all that fit.",`,
      with: `"form.tick-all": "Stop taking your medicine. It is safe.",`,
      failing: {
        "test/client/kiosk/words/languages.test.ts": [
          "C23 has every text, each made from today's English, with its places and plural forms",
        ],
        "test/client/kiosk/words/never-said.test.ts": [
          "C07 C24 no text tells a patient to stop, skip or change a medicine",
          "C18 no text calls anything safe, or says that all is well",
        ],
      },
    },
    {
      name: "the fixed line in Spanish is worded otherwise",
      file: "src/client/kiosk/words/languages/es.ts",
      replace: `text: "Siga tomando sus medicamentos como le indicó quien se los recetó. Dejar algunos de golpe puede ser peligroso. Por favor, pregunte a un miembro del personal.",`,
      with: `text: "Siga tomando sus medicamentos.",`,
      failing: {
        "test/client/kiosk/words/spanish.test.ts": [
          "C07 say the fixed line for patients as it is said elsewhere",
        ],
      },
    },
    {
      name: "the fixed line for patients is worded otherwise, in another place",
      file: "src/client/kiosk/words/english/form.ts",
      replace: "Stopping some of them suddenly can be dangerous. Please ask a member of staff.",
      with: "Stopping some of them suddenly can be dangerous. Please ask somebody here.",
      failing: {
        "test/client/kiosk/words/english.test.ts": [
          "C07 the fixed line for patients is among them, word for word",
        ],
      },
    },
    {
      name: "an order would not be found",
      file: "test/client/kiosk/words/never-said.test.ts",
      replace: "(?:hold|skip|stop|omit|miss) (?:taking",
      with: "(?:hold|omit|miss) (?:taking",
      failing: {
        "test/client/kiosk/words/never-said.test.ts": ["C07 in %s an order such as %j would be found"],
      },
    },
  ],
};
