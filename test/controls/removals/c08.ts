import type { HazardControls } from "../removal.ts";

export const c08: HazardControls = {
  hazard: "C08",
  removals: [
    {
      name: "the dose finding offers a figure",
      file: "rules/advisories/benzodiazepine-dose-reduction.ts",
      replace: `["A lower ketamine dose may be needed; no published figure exists."]`,
      with: `["Give 20 mg of ketamine."]`,
      failing: {
        "test/rules/advisories/benzodiazepine-dose-reduction.test.ts": [
          "C08 the dose finding holds no quantity with a dose unit",
        ],
        "test/rules/benzodiazepine-blocks.test.ts": [
          "C08 no finding tells a quantity with a dose unit, but for the quoted cut-off",
        ],
        "test/rules/protocol/dose-and-response.test.ts": [
          "C08 a single recent dose is told in the protocol's words",
        ],
        "test/rules/words.test.ts": [
          "C09 every quantity has its non-breaking space and no trailing zero or bare decimal point",
        ],
      },
    },
    {
      name: "the words for regular use are another's",
      file: "rules/advisories/benzodiazepine-dose-reduction.ts",
      replace: `"Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed.",`,
      with: `"Reduce the dose.",`,
      failing: {
        "test/rules/protocol/dose-and-response.test.ts": ["C08 regular use is told in the protocol's words"],
      },
    },
    {
      name: "the amount this patient takes is told in diazepam",
      file: "rules/advisories/benzodiazepine-response.ts",
      replace: "return `Exposure as told: above ${cutOff}",
      with: `return \`Exposure as told: \${sayQuantity(60, "mg")} a day, above \${cutOff}`,
      failing: {
        "test/rules/advisories/benzodiazepine-response.test.ts": [
          "C08 no amount of this patient's is told, only the band and the cut-off",
        ],
      },
    },
    {
      name: "a cut-off is quoted without its source",
      file: "rules/advisories/benzodiazepine-response.ts",
      replace: `        strength: "contested",
        sources,`,
      with: `        strength: "contested",
        sources: [],`,
      failing: {
        "test/rules/words.test.ts": [
          "C08 a quantity with a dose unit stands only in a finding that cites a source",
        ],
      },
    },
    {
      name: "a quantity on paper is written without the formatter",
      file: "src/client/features/print/packet-words.ts",
      replace: "${born} (${ageYears}\\u00a0y)",
      with: "${born} (${ageYears}.0mg)",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C08 the dose and rate are a blank line, and no dose quantity stands on the packet",
          "C09 every quantity on the packet is written by the formatter",
        ],
      },
    },
    {
      name: "a dose stands on paper",
      file: "src/client/features/print/to-write.tsx",
      replace: "<span>{label}:</span>",
      with: "<span>{label}: 40 mg</span>",
      failing: {
        "test/client/features/print/print-packet.test.tsx": [
          "C08 the dose and rate are a blank line, and no dose quantity stands on the packet",
        ],
      },
    },
  ],
};
