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
  ],
};
