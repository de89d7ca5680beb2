import type { HazardControls } from "../removal.ts";

export const c04: HazardControls = {
  hazard: "C04",
  removals: [
    {
      name: "borrowed and street tablets count as prescribed",
      file: "rules/weigh/supply.ts",
      replace: `const isWeighed = isSedating(classes) || classes.includes("ketamine") || recognition === "unrecognised";`,
      with: `const isWeighed = false && (isSedating(classes) || recognition === "unrecognised");`,
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C04 %s is a stop-and-call, and its timing stands with the fixed line",
          "C04 %s is for review",
          "C06 what is in it is not certain: a short one counts as long",
        ],
        "test/rules/weigh/count-different.test.ts": [
          "C15 strong depressants are counted by drug",
          "C15 one from the street counts beside the same name on a prescription",
        ],
      },
    },
    {
      name: "use now and then is given no timing finding",
      file: "rules/medicines/timing-situation.ts",
      replace: `if (durationClass === undefined || pattern === "premedication") return undefined;`,
      with: `if (durationClass === undefined || pattern === "premedication" || pattern === "occasional") return undefined;`,
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C04 longer ago than 28 days is told by its window alone",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C07 as needed for seizures, a dose missed: stop-and-call",
          "C07 said not to have been regular, on days nobody counted: the plain no decides",
        ],
        "test/rules/weigh/patterns.test.ts": [
          "C04 use now and then, borrowed or stopped is never missed",
          "C04 %s: every benzodiazepine of the table has its timing finding",
        ],
      },
    },
    {
      name: "a frequency word alone makes use occasional",
      file: "rules/weigh/use-pattern.ts",
      replace: `return typeof days !== "number" || days >= protocol.regularDaysOfLast14;`,
      with: "return false;",
      failing: {
        "test/rules/protocol/said-regular.test.ts": [
          "C04 use that nobody called regular counts as regular, and is told as what is known",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C04 said to be taken once, on days nobody knows: counts as regular, and a dose can be missed",
        ],
      },
    },
    {
      name: "a stopped medicine is dropped",
      file: "rules/weigh/use-pattern.ts",
      replace: `if (answers.pattern === "stopped") return stoppedPattern(medicine, protocol);`,
      with: `if (answers.pattern === "stopped") return "stopped-earlier";`,
      failing: {
        "test/rules/protocol/said-regular.test.ts": [
          "C04 use that nobody called regular counts as regular, and is told as what is known",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C07 said not to have been regular, on days nobody counted: the plain no decides",
        ],
      },
    },
    {
      name: "what nobody said is told as said",
      file: "rules/medicines/regular-words.ts",
      replace: `return pattern === "regular" || (pattern === "stopped" && wasRegularBeforeStopping === "yes");`,
      with: `return pattern !== undefined || wasRegularBeforeStopping === "yes";`,
      failing: {
        "test/rules/protocol/said-regular.test.ts": [
          "C04 use that nobody called regular counts as regular, and is told as what is known",
        ],
      },
    },
    {
      name: "what is not prescribed falls silent past its days",
      file: "rules/medicines/timing-situation.ts",
      replace:
        "return isLongerAgo(medicine.lastDose, protocol.notPrescribedReviewDays) ? pattern : undefined;",
      with: "return undefined;",
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C04 longer ago than 28 days is told by its window alone",
        ],
      },
    },
    {
      name: "a direct question that the list does not bear out is passed over",
      file: "rules/medicines/direct-questions.ts",
      replace: `if (answer === "no" || medications.medicines.some(isShownBy)) continue;`,
      with: "if (answer !== undefined || medications.medicines.some(isShownBy)) continue;",
      failing: {
        "test/rules/advisories/medication-list-unconfirmed.test.ts": [
          "C04 a direct question that the list does not bear out",
        ],
      },
    },
    {
      name: "a recreational dose of last night is taken for a listed tablet of weeks ago",
      file: "rules/medicines/elapsed.ts",
      replace: "return time === undefined || (than !== undefined && time.latestMs >= than.latestMs);",
      with: "return true;",
      failing: {
        "test/rules/protocol/told-once.test.ts": [
          "C04 a listed tablet of weeks ago does not stand for last night",
        ],
      },
    },
    {
      name: "where it came from is not read",
      file: "rules/weigh/supply.ts",
      replace: "const { supply = supplyTyped?.value, pattern } = answers;",
      with: "const { supply, pattern } = answers; void supplyTyped;",
      failing: { "test/rules/supply-typed.test.ts": ["C04 where a typed benzodiazepine came from"] },
    },
    {
      name: "an “x1” is once, whatever stands beside it",
      file: "rules/recognise/directions/read-pattern.ts",
      replace: `if (only?.value === "one-off" && timesInDay !== undefined) {`,
      with: `if (only?.value === "as-needed" && timesInDay !== undefined) {`,
      failing: {
        "test/rules/recognise/directions/parted-numbers.test.ts": [
          "C04 an “x1” is once only where nothing says otherwise",
        ],
        "test/rules/recognise/directions/form-and-pattern.test.ts": ["C04 as needed, once, stopped"],
      },
    },
    {
      name: "a source that stands in the line is not read",
      file: "rules/recognise/directions/read-supply.ts",
      replace: "if (offers.length < 2) return {",
      with: `if (offers.length < 2) return { questions: [] };
  if (offers.length < 3) return {`,
      failing: {
        "test/rules/recognise/directions/supply.test.ts": [
          "C04 where it came from is read, and its words are not left over",
        ],
        "test/rules/supply-typed.test.ts": ["C04 where a typed benzodiazepine came from"],
      },
    },
    {
      name: "stopped, cut and as-needed use are told alike",
      file: "rules/medicines/regular-words.ts",
      replace: `    case "as-needed":
      return \`said to be as needed\${onDays}\`;`,
      with: "",
      failing: {
        "test/rules/protocol/said-regular.test.ts": [
          "C04 use that nobody called regular counts as regular, and is told as what is known",
        ],
      },
    },
    {
      name: "the use before a stop is not told",
      file: "rules/medicines/regular-words.ts",
      replace: "      return `${beforeStopping(answers)}${used}`;",
      with: "      return `use not said${used}`;",
      failing: {
        "test/rules/protocol/said-regular.test.ts": [
          "C04 use that nobody called regular counts as regular, and is told as what is known",
        ],
      },
    },
    {
      name: "what was not prescribed is recent no longer than the drug on its label",
      file: "rules/advisories/sedative-not-prescribed.ts",
      replace: `const level: Level = isRecent ? "stop-and-call" : "prescriber-review";`,
      with: `const level: Level = isRecent ? "prescriber-review" : "inform";`,
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": [
          "C04 %s is a stop-and-call, and its timing stands with the fixed line",
          "C04 %s is for review",
          "C04 recreational sedatives or ketamine %s",
        ],
        "test/rules/protocol/told-once.test.ts": [
          "C04 recreational use %s is the listed tablet: one finding, both answers named",
          "C04 a listed tablet of weeks ago does not stand for last night",
        ],
      },
    },
    {
      name: "recreational use is passed over",
      file: "rules/advisories/sedative-not-prescribed.ts",
      replace: `if (recreational !== undefined && recreational !== "never") addRecreational(recreational, taken);`,
      with: `if (recreational === undefined) addRecreational("unknown", taken);`,
      failing: {
        "test/rules/protocol/not-prescribed.test.ts": ["C04 recreational sedatives or ketamine %s"],
        "test/rules/protocol/told-once.test.ts": [
          "C04 recreational use %s is the listed tablet: one finding, both answers named",
          "C04 recreational use %s is told as well",
          "C04 a listed tablet of weeks ago does not stand for last night",
        ],
      },
    },
    {
      name: "what is told elsewhere is told again",
      file: "rules/advisories/sedative-not-prescribed.ts",
      replace: "isTimingToldElsewhere: timingSituation(exposure, protocol) !== undefined,",
      with: "isTimingToldElsewhere: false,",
      failing: { "test/rules/protocol/told-once.test.ts": ["C04 %s: one timing finding, for review"] },
    },
    {
      name: "a blank that could hide what the use is lets it inform",
      file: "rules/advisories/benzodiazepine-timing.ts",
      replace: "return isRecent || hasTellingBlank(medicine);",
      with: "return isRecent && hasTellingBlank(medicine);",
      failing: {
        "test/rules/protocol/told-once.test.ts": [
          "C04 %s never asked: review, named as not checked, and no stop-and-call",
        ],
      },
    },
    {
      name: "eight days of fourteen are no regular use",
      file: "rules/weigh/use-pattern.ts",
      replace: `  return typeof days !== "number" || days >= protocol.regularDaysOfLast14;`,
      with: `  return typeof days !== "number" || days > 14;`,
      failing: {
        "test/rules/protocol/pattern-that-counts.test.ts": ["C04 %s is regular use: no interval"],
        "test/rules/weigh/patterns.test.ts": ["C04 %s"],
      },
    },
    {
      name: "use now and then counts as regular",
      file: "rules/weigh/use-pattern.ts",
      replace: `  return typeof days !== "number" || days >= protocol.regularDaysOfLast14;`,
      with: "  return true;",
      failing: {
        "test/rules/protocol/pattern-that-counts.test.ts": [
          "C04 %s is occasional use: the clinic's gap is told",
          "C05 a last dose stored in the future counts as unknown",
        ],
        "test/rules/weigh/patterns.test.ts": ["C04 %s"],
      },
    },
    {
      name: "a premedication from the street is the clinic's own",
      file: "rules/weigh/use-pattern.ts",
      replace: `return pattern === "premedication" && supply !== "someone-else" && supply !== "street";`,
      with: `return pattern === "premedication" && supply !== undefined;`,
      failing: { "test/rules/weigh/patterns.test.ts": ["C04 %s"] },
    },
    {
      name: "a list that is not all is told without it",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: "isComplete ? { ...medications, isComplete } : medications",
      with: "isComplete && false ? { ...medications, isComplete } : medications",
      failing: {
        "test/client/kiosk/medicines/direct-questions.test.tsx": [
          "C04 the four direct questions follow a list that is all there is",
          "C04 what a direct question brings to mind is added at once, and the question is shown again",
          "C04 a list that staff will copy stays incomplete when one medicine is added to it",
        ],
        "test/client/kiosk/medicines/list-state.test.tsx": [
          "C03 “%s” is said of a list with medicines on it",
        ],
      },
    },
    {
      name: "the direct questions follow a list alone",
      file: "src/client/kiosk/medicines/medicine-pages.ts",
      replace: "    ...directPages,",
      with: "    ...(entries.length > 0 ? directPages : []),",
      failing: {
        "test/client/kiosk/medicines/direct-questions.test.tsx": [
          "C04 the four direct questions follow “%s”",
          "C04 Continue passes no direct question without an answer",
          "C04 what a direct question brings to mind is added at once, and the question is shown again",
          "C04 a list that staff will copy stays incomplete when one medicine is added to it",
        ],
      },
    },
    {
      name: "the direct questions follow an empty list alone",
      file: "src/client/kiosk/medicines/medicine-pages.ts",
      replace: "    ...directPages,",
      with: "    ...(entries.length > 0 ? [] : directPages),",
      failing: {
        "test/client/kiosk/medicines/direct-questions.test.tsx": [
          "C04 the four direct questions follow a list that is all there is",
          "C04 what a direct question brings to mind is added at once, and the question is shown again",
          "C04 a list that staff will copy stays incomplete when one medicine is added to it",
        ],
      },
    },
    {
      name: "what a direct question brings to mind is told to nobody",
      file: "src/client/kiosk/medicines/direct/direct-page.tsx",
      replace: `{answer === "yes" && !isListed`,
      with: `{answer === "no" && !isListed`,
      failing: {
        "test/client/kiosk/medicines/direct-questions.test.tsx": [
          "C04 what a direct question brings to mind is added at once, and the question is shown again",
          "C04 a list that staff will copy stays incomplete when one medicine is added to it",
        ],
      },
    },
    {
      name: "a list for staff to copy is complete once one medicine is added",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: "const { isComplete, ...rest } = draft.medications;",
      with: `const { isComplete: said, ...rest } = draft.medications;
  const isComplete = said && "yes";`,
      failing: {
        "test/client/kiosk/medicines/direct-questions.test.tsx": [
          "C04 a list that staff will copy stays incomplete when one medicine is added to it",
        ],
      },
    },
    {
      name: "where a sedative comes from is not asked",
      file: "src/client/kiosk/medicines/asked/asked-of.ts",
      replace: "supply: reading.asksSupply,",
      with: "supply: false,",
      failing: {
        "test/client/kiosk/medicines/patterns.test.tsx": [
          "C04 a sedative whose use is %s is asked about in full",
          "C04 a sedative that was taken just once is asked for its time, its source and its purpose",
          "C04 a sedative that was stopped is asked for when, and whether it was regular before",
          "C04 %s taken only when needed is asked about in full",
          "C02 C04 what nobody knows by its name (“%s”) is asked about like a sedative",
          "C04 stores what was said in the words of the intake",
        ],
      },
    },
    {
      name: "whether it was regular before it was stopped is not asked",
      file: "src/client/kiosk/medicines/asked/asked-of.ts",
      replace: `"regular-before": reading.maySedate && pattern === "stopped",`,
      with: `"regular-before": false,`,
      failing: {
        "test/client/kiosk/medicines/patterns.test.tsx": [
          "C04 a sedative that was stopped is asked for when, and whether it was regular before",
        ],
      },
    },
    {
      name: "what makes nobody sleepy is asked like a sedative",
      file: "src/client/kiosk/medicines/asked/asked-of.ts",
      replace: `"taken-for": reading.maySedate,`,
      with: `"taken-for": true,`,
      failing: {
        "test/client/kiosk/medicines/patterns.test.tsx": [
          "C04 what makes nobody sleepy is asked for its use and its time alone",
        ],
      },
    },
    {
      name: "a medicine taken now and then is sent as a regular one",
      file: "src/client/kiosk/medicines/asked/choice-pages.ts",
      replace: `{ value: "as-needed", label: "medicine.how.as-needed" },`,
      with: `{ value: "regular", label: "medicine.how.as-needed" },`,
      failing: {
        "test/client/kiosk/medicines/patterns.test.tsx": [
          "C04 stores what was said in the words of the intake",
        ],
      },
    },
    {
      name: "a friend's medicine is sent as the patient's own",
      file: "src/client/kiosk/medicines/asked/choice-pages.ts",
      replace: `{ value: "someone-else", label: "medicine.supply.someone-else" },`,
      with: `{ value: "own-prescription", label: "medicine.supply.someone-else" },`,
      failing: {
        "test/client/kiosk/medicines/patterns.test.tsx": [
          "C04 stores what was said in the words of the intake",
        ],
      },
    },
    {
      name: "a question nobody asked is told as answered",
      file: "rules/medicines/direct-questions.ts",
      replace: `const said = answer === undefined ? "not asked" : answerInWords[answer];`,
      with: `const said = answer === undefined ? "yes" : answerInWords[answer];`,
      failing: {
        "test/rules/advisories/medication-list-unconfirmed.test.ts": [
          "C04 a direct question that the list does not bear out",
        ],
        "test/rules/protocol/told-truly.test.ts": [
          "C04 questions nobody asked are not told as a medicine spoken of",
        ],
      },
    },
    {
      name: "as needed is not read",
      file: "rules/recognise/directions/read-pattern.ts",
      replace: "if (only !== undefined) return { pattern: only, questions: [] };",
      with: "",
      failing: {
        "test/rules/recognise/directions/form-and-pattern.test.ts": ["C04 as needed, once, stopped"],
      },
    },
  ],
};
