/** What would let the rules give another answer tomorrow, elsewhere, or the second time they are asked. */
const impureGlobals = ["Date", "Intl", "performance", "globalThis", "Promise"].map((name) => ({
  name,
  message: `rules/ are pure: ${name} is not for them. Time is passed in as an instant.`,
}));

const temporal = {
  name: "Temporal",
  message: "Only rules/resolve, rules/dose-time and rules/zone-clock know calendars and time zones.",
};

const impureSyntax = [
  { selector: ":function[async=true]", message: "rules/ are synchronous." },
  { selector: "AwaitExpression", message: "rules/ are synchronous." },
  { selector: "ImportExpression", message: "rules/ import what they need at the top." },
  {
    selector:
      ":matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^[^.]/]",
    message: "rules/ import no packages and nothing of the platform.",
  },
  {
    selector: "MemberExpression[property.name=/^(toLocale|localeCompare)/]",
    message: "The machine's locale must not change an answer.",
  },
];

const impureProperties = [
  { object: "Math", property: "random", message: "rules/ know no chance." },
  { object: "Temporal", property: "Now", message: "rules/ know no clock." },
];

const knowsTimeZones = [
  "rules/resolve.ts",
  "rules/resolve/**",
  "rules/dose-time.ts",
  "rules/dose-time/**",
  "rules/zone-clock.ts",
];

/** The engine's own laws: no clock, no chance, no platform, no packages, and no advisory that leans on another. */
export const purity = [
  {
    files: ["rules/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals, temporal],
      "no-restricted-properties": ["error", ...impureProperties],
      "no-restricted-syntax": ["error", ...impureSyntax],
    },
  },
  {
    files: knowsTimeZones,
    rules: { "no-restricted-globals": ["error", ...impureGlobals] },
  },
  {
    files: ["rules/advisories/*.ts"],
    ignores: ["rules/advisories/index.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^\\./", message: "An advisory imports no other advisory." },
            {
              regex: "^\\.\\./(assess|resolve|index|dose-time|zone-clock)(/|\\.ts$)",
              message: "An advisory is handed facts; it does not resolve or assess.",
            },
          ],
        },
      ],
    },
  },
];
