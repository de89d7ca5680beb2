import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { fences } from "./lint/fences.js";
import { purity } from "./lint/purity.js";

export default defineConfig(
  { ignores: ["dist/", "coverage/", "data/", "bench/node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // A number that carries its unit in its type is a number.
      "@typescript-eslint/no-unsafe-unary-minus": "off",
      // A handler may be async because its kin are.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{js,ts,tsx}"],
    rules: {
      eqeqeq: "error",
      "prefer-const": "error",
      "max-lines": ["error", { max: 200 }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
    },
  },
  {
    files: ["rules/data/**", "src/client/kiosk/words/{english,languages}/**", "test/controls/removals/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/client/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='style']", message: "The content policy refuses inline style." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is never markup." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "No health data in browser storage." },
        { name: "sessionStorage", message: "No health data in browser storage." },
        { name: "indexedDB", message: "No health data in browser storage." },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-properties": [
        "error",
        ...["test", "describe", "it"].flatMap((object) =>
          ["only", "skip", "todo"].map((property) => ({
            object,
            property,
            message: "Every test runs, always.",
          })),
        ),
      ],
    },
  },
  fences,
  ...purity,
);
