import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { protocolListSettings, protocolSettings, rules, sources } from "../../rules/index.ts";
import { rulesDocument } from "../../src/cli/rules-document.ts";

const document = rulesDocument();

describe("docs/rules.md", () => {
  it("is what the rules say today", () => {
    expect(readFileSync("docs/rules.md", "utf8")).toBe(document);
  });

  it.each(rules.map(({ id }) => id))("describes %s once", (id) => {
    expect(document.split(`\n## ${id}\n`)).toHaveLength(2);
  });

  it.each([...protocolSettings, ...protocolListSettings].map(({ key }) => key))("lists %s once", (key) => {
    expect(document.split(`| \`${key}\` |`)).toHaveLength(2);
  });

  it("cites no source whose text was not seen", () => {
    const unseen = sources.filter(({ verified }) => !verified);
    expect(
      unseen.filter(
        ({ citation, short }) => document.includes(citation) || document.includes(`**${short}**`),
      ),
    ).toEqual([]);
  });
});
