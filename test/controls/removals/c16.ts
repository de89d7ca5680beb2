import type { HazardControls } from "../removal.ts";

export const c16: HazardControls = {
  hazard: "C16",
  removals: [
    {
      name: "a clinic may weaken a number",
      file: "rules/protocol-overrides/check-number.ts",
      replace: `if (isHigher !== (stricter === "higher"))`,
      with: "if (isHigher !== isHigher)",
      failing: { "test/rules/merge-protocol.test.ts": ["C16 what is refused, and how it is said", "C16 %s"] },
    },
    {
      name: "a clinic may shorten a list",
      file: "rules/protocol-overrides/check-list.ts",
      replace: "const missing = byDefault.filter((minute) => !entries.includes(minute));",
      with: "const missing: number[] = [];",
      failing: {
        "test/rules/merge-protocol.test.ts": [
          "C16 what is refused, and how it is said",
          "C16 %s",
          "C16 every setting of the protocol",
          "C16 %s loses no entry",
        ],
      },
    },
    {
      name: "a refused setting is laid all the same",
      file: "rules/merge-protocol.ts",
      replace: "if (problems.length > 0) return { problems };",
      with: "",
      failing: {
        "test/rules/merge-protocol.test.ts": [
          "C16 what is refused, and how it is said",
          "C16 %s",
          "C16 every setting of the protocol",
          "C16 %s cannot be weakened",
          "C16 %s loses no entry",
        ],
      },
    },
    {
      name: "withdrawal is judged by what counts as recent",
      file: "rules/advisories/benzodiazepine-withdrawal.ts",
      replace: "hours > protocol.lapsedDoseHours;",
      with: "hours > protocol.recentIntermediateHours;",
      failing: {
        "test/rules/strengthened-protocol.test.ts": [
          "C16 a longer window for what counts as recent takes no stop-and-call away from withdrawal",
        ],
      },
    },
    {
      name: "settings that contradict each other are laid",
      file: "rules/merge-protocol.ts",
      replace: "return contradictions.length > 0 ? { problems: contradictions } : { protocol };",
      with: "return contradictions.length > 99 ? { problems: contradictions } : { protocol };",
      failing: {
        "test/rules/merge-protocol.test.ts": [
          "C16 what is refused, and how it is said",
          "C16 a contradiction: %s",
        ],
      },
    },
    {
      name: "a number of the protocol stands without its mark",
      file: "src/client/features/clinic/settings-table.tsx",
      replace: "                <Mark setting={setting} />",
      with: `                {setting.key === "" && <Mark setting={setting} />}`,
      failing: {
        "test/client/features/clinic/clinic-protocol.test.tsx": [
          "C16 every number of the protocol is shown with its mark",
        ],
      },
    },
    {
      name: "a strengthened number hides its default",
      file: "src/client/features/clinic/settings-table.tsx",
      replace: "{setting.isStrengthened && (",
      with: `{setting.isStrengthened && setting.key === "" && (`,
      failing: {
        "test/client/features/clinic/clinic-protocol.test.tsx": [
          "C16 a strengthened number shows the default beside it, and an unsigned protocol says so",
        ],
      },
    },
    {
      name: "the visits of the canaries are not made",
      file: "rules/canaries/verify.ts",
      replace: "for (const canary of visits) {",
      with: "for (const canary of visits.slice(0, 0)) {",
      failing: {
        "test/rules/canaries/canaries.test.ts": [
          "C16 a rule that is gone is named by the visits that miss its finding, with what was expected",
          "C16 a rule that finds nothing any more is caught",
          "C16 %s is caught",
        ],
      },
    },
    {
      name: "the names of the canaries are not read",
      file: "rules/canaries/verify.ts",
      replace: "yield* medicineDifferences(vocabulary);",
      with: "",
      failing: { "test/rules/canaries/canaries.test.ts": ["C16 clobazam: %s is caught by its name"] },
    },
    {
      name: "the numbers of the canaries are not looked at",
      file: "rules/canaries/verify.ts",
      replace: "yield* numberDifferences(protocol);",
      with: "",
      failing: { "test/rules/canaries/canaries.test.ts": ["C16 %s is caught"] },
    },
    {
      name: "alcohol is no combination, and the canaries notice",
      file: "rules/weigh/combination.ts",
      replace: `if (conditions.hasAlcohol) because.push("alcohol");`,
      with: "",
      failing: {
        "test/rules/canaries/canaries.test.ts": ["C16 get their known answers from the rules as they ship"],
      },
    },
    {
      name: "assessments by rules that are not verified end like any other",
      file: "src/cli/screen/with-verified-rules.ts",
      replace: "return code === 0 ? NOT_VERIFIED : code;",
      with: "return code;",
      failing: {
        "test/cli/screen/with-verified-rules.test.ts": [
          "C16 assessments by rules that are not verified come with a line on stderr and exit code 3",
        ],
      },
    },
    {
      name: "what could not be assessed is told as assessed by rules that are not verified",
      file: "src/cli/screen/with-verified-rules.ts",
      replace: "return code === 0 ? NOT_VERIFIED : code;",
      with: "return NOT_VERIFIED;",
      failing: {
        "test/cli/screen/with-verified-rules.test.ts": [
          "C16 what could not be assessed keeps its own exit code, behind the line",
        ],
      },
    },
    {
      name: "the rules are not tried at the start",
      file: "src/server/watch-rules.ts",
      replace: `  check();
  const daily`,
      with: "  const daily",
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 a mismatch does not stop it: it answers, tells every page, and notes the canaries once",
          "C16 the line on the log holds ids of canaries and nothing else",
          "C16 that fails itself is not passed",
        ],
      },
    },
    {
      name: "rules that ship verified are told as not",
      file: "src/server/watch-rules.ts",
      replace: "if (canaries.length === 0) return undefined;",
      with: "",
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 at its start: the rules as they ship are verified, and no page is told otherwise",
          "C16 a mismatch does not stop it: it answers, tells every page, and notes the canaries once",
          "C16 is made again every day, and a day later may find what it did not find before, or no more",
        ],
      },
    },
    {
      name: "the log tells more than the ids",
      file: "src/server/watch-rules.ts",
      replace: `note({ note: "rules not verified", ...last });`,
      with: `note({ note: "rules not verified", ...last, failed: last.failed + 1 });`,
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 a mismatch does not stop it: it answers, tells every page, and notes the canaries once",
          "C16 the line on the log holds ids of canaries and nothing else",
        ],
      },
    },
    {
      name: "the rules are tried once and never again",
      file: "src/server/watch-rules.ts",
      replace: "const daily = setInterval(check, dayMs);",
      with: "const daily = setInterval(() => undefined, dayMs);",
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 is made again every day, and a day later may find what it did not find before, or no more",
        ],
      },
    },
    {
      name: "a check that fails itself is passed",
      file: "rules/canaries/failed.ts",
      replace: `return ["the-check-itself"];`,
      with: "return [];",
      failing: {
        "test/server/rules-not-verified.test.ts": ["C16 that fails itself is not passed"],
        "test/cli/screen/with-verified-rules.test.ts": [
          "C16 a check that fails itself is no check that was passed",
        ],
      },
    },
    {
      name: "a version does not say that the rules were not verified",
      file: "src/server/routes/screenings/receive.ts",
      replace: "...(notVerified && { rulesNotVerified: notVerified }),",
      with: "",
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 says so for ever, under its seal, also once the rules are verified again",
          "C16 its row in the list says so; a correction by verified rules is its own version",
        ],
      },
    },
    {
      name: "the list does not say that the rules were not verified",
      file: "src/contract/list-row.ts",
      replace: "...(rulesNotVerified && { isMadeUnverified: true }),",
      with: "",
      failing: {
        "test/server/rules-not-verified.test.ts": [
          "C16 its row in the list says so; a correction by verified rules is its own version",
        ],
      },
    },
    {
      name: "no page says that the rules are not verified",
      file: "src/client/app/rules-banner.tsx",
      replace: "if (check === undefined) return null;",
      with: "if (check !== null) return null;",
      failing: {
        "test/client/app/rules-not-verified.test.tsx": [
          "C16 %s says so first, and what to do",
          "C16 the summary and the flowsheet each begin with it, also of a version made before",
        ],
      },
    },
  ],
};
