import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import { benzodiazepines } from "../../rules/data/benzodiazepines.ts";
import { commonMedicines } from "../../rules/data/common-medicines.ts";
import { protocolListSettings, protocolSettings } from "../../rules/data/default-protocol.ts";
import { depressants } from "../../rules/data/depressants.ts";
import { interactions } from "../../rules/data/interactions.ts";
import { sources } from "../../rules/data/sources.ts";

const sourceIds = new Set(sources.map((source) => source.id));
const drugs = [...benzodiazepines, ...depressants, ...interactions, ...commonMedicines];
const settings = [...protocolSettings, ...protocolListSettings];

const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const unknownSources = (named: readonly { id: string; sources: readonly string[] }[]) =>
  named.flatMap(({ id, sources }) =>
    sources.filter((key) => !sourceIds.has(key)).map((key) => `${id}: ${key}`),
  );

describe("the list of rules", () => {
  test("there are rules, and no id stands twice", () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(repeated(rules.map((rule) => rule.id))).toEqual([]);
  });

  test("every file in rules/advisories is one listed rule with the id of its name", () => {
    const files = globSync("rules/advisories/*.ts").map((file) => basename(file, ".ts"));
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(
      files.filter((name) => name !== "index").toSorted(),
    );
  });

  test("every rule has scenarios of its own", () => {
    const untested = rules.filter((rule) => !existsSync(`test/rules/advisories/${rule.id}.test.ts`));
    expect(untested.map((rule) => rule.id)).toEqual([]);
  });
});

describe("the tables", () => {
  test("no drug, source or protocol number stands twice", () => {
    expect(repeated(drugs.map((drug) => drug.id))).toEqual([]);
    expect(repeated(sources.map((source) => source.id))).toEqual([]);
    expect(repeated(settings.map((setting) => setting.key))).toEqual([]);
  });

  test("there are 114 rows of benzodiazepines", () => {
    expect(benzodiazepines).toHaveLength(114);
  });

  test("every source that a rule, a drug or a number names is in the registry", () => {
    expect(unknownSources(rules)).toEqual([]);
    expect(unknownSources(drugs)).toEqual([]);
    expect(
      unknownSources(settings.map((setting) => ({ id: setting.key, sources: setting.sources }))),
    ).toEqual([]);
  });

  test("a number that is called sourced names its source, and one that names none is a clinic default", () => {
    const unsourced = settings.filter(
      (setting) => setting.mark === "sourced" && setting.sources.length === 0,
    );
    expect(unsourced.map((setting) => setting.key)).toEqual([]);
  });

  test("only a source whose text was seen stands behind a number that is called sourced", () => {
    const verified = new Set(sources.filter((source) => source.verified).map((source) => source.id));
    const unseen = settings.filter(
      (setting) => setting.mark === "sourced" && !setting.sources.some((key) => verified.has(key)),
    );
    expect(unseen.map((setting) => setting.key)).toEqual([]);
  });
});
