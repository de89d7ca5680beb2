import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintText } from "../support/lint-text.ts";

/** A file that is not there is refused by every fence, and would prove none. */
const exists = (file: string, specifier: string) =>
  !specifier.startsWith(".") || existsSync(join(dirname(file), specifier));
const importing = (specifier: string) =>
  `import { thing } from "${specifier}";\nexport const used = thing;\n`;
const importingType = (specifier: string) =>
  `import type { Thing } from "${specifier}";\nexport type Used = Thing;\n`;

describe("who may import whom", () => {
  test.each([
    ["data", "rules/data/made-up.ts", "../assess.ts"],
    ["data", "rules/data/made-up.ts", "../protocol.ts"],
    ["an advisory", "rules/advisories/made-up.ts", "../assess.ts"],
    ["an advisory", "rules/advisories/made-up.ts", "../resolve.ts"],
    ["an advisory", "rules/advisories/made-up.ts", "../recognise/index.ts"],
    ["the rules", "rules/made-up.ts", "../src/contract/intake.ts"],
    ["the rules", "rules/made-up.ts", "zod"],
    ["the rules", "rules/made-up.ts", "node:fs"],
    ["recognition", "rules/recognise/made-up.ts", "../assess.ts"],
    ["a canary", "rules/canaries/made-up.ts", "../data/default-protocol.ts"],
    ["a canary", "rules/canaries/made-up.ts", "../assess.ts"],
    ["the engine", "rules/assess.ts", "./canaries/index.ts"],
    ["a page", "src/client/app/made-up.ts", "../../../rules/canaries/index.ts"],
    ["a route", "src/server/routes/made-up.ts", "../../../rules/canaries/index.ts"],
    ["the contract", "src/contract/made-up.ts", "../../rules/assess.ts"],
    ["the contract", "src/contract/made-up.ts", "../server/errors.ts"],
    ["the contract", "src/contract/made-up.ts", "fastify"],
    ["a mapping", "src/interop/made-up.ts", "../server/errors.ts"],
    ["a mapping", "src/interop/made-up.ts", "node:http"],
    ["a route", "src/server/routes/made-up.ts", "../storage/sqlite.ts"],
    ["a route", "src/server/routes/made-up.ts", "kysely"],
    ["a route", "src/server/routes/made-up.ts", "node:sqlite"],
    ["a route", "src/server/routes/made-up.ts", "../../../rules/assess.ts"],
    ["storage", "src/server/storage/made-up.ts", "../routes/context.ts"],
    ["storage", "src/server/storage/made-up.ts", "../../../rules/index.ts"],
    ["storage", "src/server/storage/made-up.ts", "../../contract/intake.ts"],
    ["storage", "src/server/storage/made-up.ts", "fastify"],
    ["a feature", "src/client/features/made-up/page.ts", "../intake/draft/draft.ts"],
    ["a feature", "src/client/features/made-up/page.ts", "../../../server/errors.ts"],
    ["a feature", "src/client/features/made-up/page.ts", "../../../../rules/assess.ts"],
    ["a feature", "src/client/features/made-up/page.ts", "node:fs"],
    ["the kiosk", "src/client/kiosk/page.ts", "../../../rules/index.ts"],
    ["the kiosk", "src/client/kiosk/page.ts", "@tanstack/react-query"],
    ["the script for other pages", "src/embed/made-up.ts", "../contract/kiosk/statement.ts"],
    ["the script for other pages", "src/embed/made-up.ts", "../client/kiosk/answers/draft.ts"],
    ["the script for other pages", "src/embed/made-up.ts", "react"],
    ["the user interface", "src/client/ui/made-up.ts", "../../contract/intake.ts"],
    ["the user interface", "src/client/ui/made-up.ts", "../features/intake/draft/draft.ts"],
    ["the user interface", "src/client/ui/made-up.ts", "../../../rules/index.ts"],
    ["the client's calls", "src/client/api/made-up.ts", "../features/intake/draft/draft.ts"],
  ])("%s (%s) may not import %s", async (_room, file, specifier) => {
    expect(exists(file, specifier)).toBe(true);
    expect(await lintText(file, importing(specifier))).toContain("boundaries/dependencies");
  });

  test.each([
    ["data", "rules/data/made-up.ts", "./sources.ts"],
    ["an advisory", "rules/advisories/made-up.ts", "../rule.ts"],
    ["an advisory", "rules/advisories/made-up.ts", "../data/sources.ts"],
    ["the engine", "rules/assess.ts", "./resolve.ts"],
    ["a canary", "rules/canaries/made-up.ts", "../index.ts"],
    ["the server", "src/server/made-up.ts", "../../rules/canaries/index.ts"],
    ["the contract", "src/contract/made-up.ts", "zod"],
    ["the contract", "src/contract/made-up.ts", "../../rules/index.ts"],
    ["a route", "src/server/routes/made-up.ts", "../storage/store.ts"],
    ["a route", "src/server/routes/made-up.ts", "../../../rules/index.ts"],
    ["storage", "src/server/storage/made-up.ts", "kysely"],
    ["storage", "src/server/storage/made-up.ts", "node:sqlite"],
    ["a feature", "src/client/features/intake/made-up.ts", "./draft/draft.ts"],
    ["a feature", "src/client/features/made-up/page.ts", "../../../../rules/index.ts"],
    ["a feature", "src/client/features/made-up/page.ts", "react-hook-form"],
    ["the kiosk", "src/client/kiosk/page.ts", "../../../rules/recognise/index.ts"],
    ["the script for other pages", "src/embed/made-up.ts", "../contract/kiosk/embedding.ts"],
    ["the user interface", "src/client/ui/made-up.ts", "react"],
  ])("%s (%s) may import %s", async (_room, file, specifier) => {
    expect(await lintText(file, importing(specifier))).toEqual([]);
  });

  test("data may import a type of the rules' language, and storage a type of the contract", async () => {
    expect(await lintText("rules/data/made-up.ts", importingType("../drug.ts"))).toEqual([]);
    expect(
      await lintText("src/server/storage/made-up.ts", importingType("../../contract/intake.ts")),
    ).toEqual([]);
  });

  test("an advisory may not import another advisory", async () => {
    const complaints = await lintText("rules/advisories/made-up.ts", importing("./benzodiazepine-timing.ts"));
    expect(complaints).toContain("no-restricted-imports");
  });

  test("a file that stands in no room is refused", async () => {
    expect(await lintText("src/elsewhere/made-up.ts", "export {};\n")).toContain(
      "boundaries/no-unknown-files",
    );
  });
});
