import boundaries from "eslint-plugin-boundaries";

/** The rooms of the house: every code file belongs to the first one whose pattern it matches. */
const rooms = [
  ["rules-recognise-door", "rules/recognise/index.ts"],
  ["rules-recognise", "rules/recognise/**"],
  ["rules-data", "rules/data/**"],
  // Known answers that try the whole engine: for whoever starts it, and out of every page.
  ["canaries-door", "rules/canaries/index.ts"],
  ["canaries", "rules/canaries/**"],
  ["rules-advisory-list", "rules/advisories/index.ts"],
  ["rules-advisory", "rules/advisories/*.ts"],
  ["rules-door", "rules/index.ts"],
  [
    "rules-engine",
    "rules/{assess,decide,describe-medicines,dose-time,evaluation-incomplete,merge,outline,quiet-line,resolve,tell,timeline,weigh}.ts",
  ],
  ["rules-engine", "rules/{assess,dose-time,resolve,weigh}/**"],
  ["rules-language", ["rules/*.ts", "rules/{intake,medicines,monitoring,protocol-overrides,vitals}/**"]],
  // What a kiosk may run of the contract: constants and plain functions, without the validator.
  [
    "contract-plain",
    [
      "src/contract/{canonical-json,list-row}.ts",
      "src/contract/kiosk/{addresses,code,embedding,page-facts,urgent-answers}.ts",
    ],
  ],
  ["contract", "src/contract/**"],
  ["interop", "src/interop/**"],
  ["registers", "src/registers/**"],
  ["server-routes", "src/server/routes/**"],
  ["server-store", "src/server/storage/store.ts"],
  ["server-storage", "src/server/storage/**"],
  ["server-errors", ["src/server/errors.ts", "src/server/errors/**"]],
  ["server", "src/server/**"],
  // The texts of the kiosk, which a command checks.
  ["kiosk-texts", "src/client/kiosk/words/{catalogue,fingerprint,english/*,languages/*}.ts"],
  ["kiosk", "src/client/kiosk/**"],
  ["embed", "src/embed/**"],
  ["feature", "src/client/features/*/**", ["feature"]],
  ["client-ui", "src/client/ui/**"],
  ["client-api", ["src/client/api.ts", "src/client/api/**"]],
  ["client-mocks", "src/client/mocks/**"],
  ["client-app", ["src/client/*", "src/client/app/**"]],
  ["cli", "src/cli/**"],
];

const allOfRules = rooms.map(([name]) => name).filter((name) => name.startsWith("rules-"));
const allOfServer = rooms.map(([name]) => name).filter((name) => name.startsWith("server"));
const allOfClient = [
  "kiosk",
  "kiosk-texts",
  "feature",
  "client-ui",
  "client-api",
  "client-mocks",
  "client-app",
];
const doors = ["rules-door", "rules-recognise-door"];
const databaseDrivers = ["kysely", "pg", "node:sqlite", "sqlite"];

const category = (...names) => ({ file: { categories: { anyOf: names } } });
const allow = (from, ...to) => ({ from: category(from), allow: { to: category(...to) } });
const allowTypes = (from, ...to) => ({
  from: category(from),
  allow: { to: category(...to), dependency: { kind: "type" } },
});
const packages = (from, ...sources) => ({
  from: category(from),
  allow: { to: { module: { origin: "external", source: sources } } },
});
const node = (from) => ({ from: category(from), allow: { to: { module: { origin: "core" } } } });

const policies = [
  allow("rules-data", "rules-data"),
  allowTypes("rules-data", "rules-language"),
  allow("rules-advisory", "rules-language", "rules-data"),
  allow("rules-advisory-list", "rules-advisory", "rules-language"),
  allow("rules-language", "rules-language", "rules-data"),
  allow("rules-recognise", "rules-recognise", "rules-language", "rules-data"),
  allow("rules-recognise-door", "rules-recognise", "rules-language", "rules-data"),
  allow("rules-engine", ...allOfRules.filter((name) => name !== "rules-door")),
  allow("rules-door", ...allOfRules),
  allow("canaries", "canaries", "rules-door", "rules-recognise-door", "rules-language"),
  allow("canaries-door", "canaries"),

  allow("contract", "contract", "contract-plain", "rules-door"),
  allow("contract-plain", "contract-plain"),
  allowTypes("contract-plain", "contract"),
  packages("contract", "zod"),
  allow("interop", "interop", "contract", "contract-plain", "rules-door"),
  allow("registers", "registers", "rules-recognise-door"),

  allow(
    "server-routes",
    "server-routes",
    "contract",
    "contract-plain",
    "interop",
    "rules-door",
    "server-store",
    "server-errors",
  ),
  packages("server-routes", "*", "@*/*"),
  node("server-routes"),
  allow("server-store", "server-storage"),
  allowTypes("server-store", "contract", "contract-plain"),
  allow("server-storage", "server-storage", "server-store", "contract-plain"),
  allowTypes("server-storage", "contract"),
  packages("server-storage", ...databaseDrivers),
  node("server-storage"),
  allow("server-errors", "server-errors", "contract", "contract-plain"),
  node("server-errors"),
  packages("server-errors", "fastify", "zod", "fastify-type-provider-zod"),
  allow(
    "server",
    ...allOfServer,
    "contract",
    "contract-plain",
    "interop",
    "registers",
    "canaries-door",
    ...doors,
  ),
  packages("server", "*", "@*/*"),
  node("server"),

  {
    from: category("feature"),
    allow: {
      to: { file: { categories: "feature", captured: { feature: "{{from.file.captured.feature}}" } } },
    },
  },
  allow("feature", "client-ui", "client-api", "contract", "contract-plain", ...doors),
  packages("feature", "*", "@*/*"),
  allow("kiosk-texts", "kiosk-texts"),
  allow("kiosk", "kiosk", "kiosk-texts", "client-ui", "contract-plain", "rules-recognise-door"),
  allowTypes("kiosk", "contract"),
  packages("kiosk", "react", "react-dom", "react-dom/*", "downshift", "@lingui/*"),
  allow("embed", "embed", "contract-plain"),
  allow("client-ui", "client-ui"),
  packages("client-ui", "react", "react-dom", "react-dom/*", "downshift"),
  allow("client-api", "client-api", "contract", "contract-plain"),
  packages("client-api", "react", "@tanstack/react-query", "zod"),
  allow("client-mocks", "client-mocks", "client-api", "contract", "contract-plain", ...doors),
  packages("client-mocks", "msw", "msw/*", "zod"),
  allow("client-app", ...allOfClient, "contract", "contract-plain", ...doors),
  packages("client-app", "*", "@*/*", "react-dom/*"),

  allow(
    "cli",
    "cli",
    "kiosk-texts",
    "contract",
    "contract-plain",
    "interop",
    "registers",
    "canaries-door",
    ...doors,
    ...allOfServer,
  ),
  allowTypes("cli", "kiosk"),
  packages("cli", "*", "@*/*"),
  node("cli"),

  {
    from: category("server-routes"),
    disallow: { to: { module: { source: databaseDrivers } } },
  },
];

/** Who may import whom. What no line above allows is refused, and so is a file that stands in no room. */
export const fences = {
  files: ["rules/**/*.ts", "src/**/*.{ts,tsx}"],
  plugins: { boundaries },
  settings: {
    "boundaries/files": rooms.map(([name, pattern, capture]) => ({
      category: name,
      pattern,
      capture,
      stopMatching: true,
    })),
    "boundaries/include": ["rules/**/*", "src/**/*"],
    "boundaries/legacy-warnings": false,
  },
  rules: {
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies,
        message: "This room may not import that one. See lint/fences.js.",
      },
    ],
    "boundaries/no-unknown-files": "error",
  },
};
