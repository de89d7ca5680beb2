import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { protocolSettings, rules, sources } from "../../rules/index.ts";
import { coreVocabulary } from "../../rules/recognise/index.ts";
import { buildClient } from "../../src/cli/build-client.ts";
import { literalsIn } from "../support/literals-in.ts";

const kibibyte = 1024;

const sentences = literalsIn(
  globSync(["rules/advisories/*.ts", "rules/monitoring/*.ts", "rules/weigh/*.ts"]),
).filter((text) => text.length >= 24 && text.includes(" "));

/** What staff are told: the sentences of the rules, the ids of rules and settings, and the citations of the sources. */
const advice = [
  ...sentences,
  ...rules.map(({ id }) => id),
  ...protocolSettings.map(({ key }) => key),
  ...sources.map(({ citation }) => citation),
  "stop-and-call",
  "prescriber-review",
];

/** Those it is written with, and those that these bring with them. */
const packages = [
  ["react", "react-dom", "scheduler"],
  ["@lingui/core", "@lingui/message-utils", "@messageformat/parser", "@messageformat/date-skeleton", "moo"],
  [
    "downshift",
    "compute-scroll-into-view",
    "react-is",
    "prop-types",
    "object-assign",
    "tslib",
    "@babel/runtime",
  ],
].flat();

const textOf = (file: string) => ({ file, text: readFileSync(file, "utf8").replaceAll("\u00a0", " ") });
const filesOf = (folder: string) =>
  globSync(`${folder}/**/*.{js,css,html,json}`, { exclude: ["**/.vite/**"] }).map(textOf);

describe("what a kiosk loads", () => {
  let made: readonly Rolldown.OutputChunk[];
  beforeAll(async () => {
    await buildClient();
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = "production";
    const output = await build({ mode: "kiosk", logLevel: "warn", build: { write: false } });
    process.env.NODE_ENV = before;
    made = [output]
      .flat()
      .flatMap((each) => ("output" in each ? each.output : []))
      .filter(isChunk);
  }, 240_000);

  const kiosk = () => filesOf("dist/kiosk");

  test("C24 no file of it holds a sentence, a rule, a setting or a source of an advisory", () => {
    const found = kiosk().flatMap(({ file, text }) =>
      advice.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`),
    );

    expect(found).toEqual([]);
  });

  test("C24 no file of it holds what the tables remark about a medicine", () => {
    const remarks = [...coreVocabulary().drugsById.values()].flatMap(({ note }) =>
      note === undefined ? [] : [note],
    );
    expect(remarks.length).toBeGreaterThan(100);
    for (const { file, text } of kiosk())
      expect({ file, remarks: remarks.filter((remark) => text.includes(remark)) }).toEqual({
        file,
        remarks: [],
      });
  });

  test("the staff pages hold most of these words, so the search finds what is there", () => {
    const staff = filesOf("dist/client")
      .map(({ text }) => text)
      .join("\n");

    expect(advice.length).toBeGreaterThan(400);
    expect(rules.filter(({ id }) => !staff.includes(id))).toEqual([]);
    expect(advice.filter((words) => staff.includes(words)).length).toBeGreaterThan(0.9 * advice.length);
  });

  test("C24 of the rules it is made of the recognition of medicines alone", () => {
    const own = modules().filter((path) => path.startsWith("rules/"));

    expect(
      own.filter((path) => !/^rules\/(recognise|data|medicines)\/|^rules\/[\w-]+\.ts$/.test(path)),
    ).toEqual([]);
    expect(
      own.filter((path) => /\/(advisories|monitoring|assess|weigh|resolve|default-protocol)\b/.test(path)),
    ).toEqual([]);
  });

  test("of packages it is made of these alone", () => {
    const found = modules().flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);

    expect(found).toContain("react-dom");
    expect(found.filter((name) => !packages.includes(name))).toEqual([]);
  });

  test("nothing in it is inline, which the content policy refuses", () => {
    const page = readFileSync("dist/kiosk/index.html", "utf8");

    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  test("its page and its styles load nothing from another host", () => {
    for (const { text } of kiosk().filter(({ file }) => !file.endsWith(".js")))
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\//);
  });

  test("its title is nobody's", () => {
    expect(readFileSync("dist/kiosk/index.html", "utf8")).toContain("<title>Patient form</title>");
  });

  test("the scripts of its first page stay within 110 KiB, compressed", () => {
    const page = readFileSync("dist/kiosk/index.html", "utf8");
    const scripts = [...page.matchAll(/<(?:script|link)[^>]+"\/(kiosk\/assets\/[^"]+\.js)"/g)];
    const bytes = scripts.map(([, path]) => gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length);

    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0) / kibibyte).toBeLessThanOrEqual(110);
  });

  test("its worker names every other file of the build", () => {
    const worker = readFileSync("dist/kiosk/sw.js", "utf8");

    for (const file of globSync("dist/kiosk/assets/*.{js,css}"))
      expect(worker).toContain(file.replace("dist", ""));
  });

  function modules(): readonly string[] {
    return made.flatMap(({ moduleIds }) => moduleIds).map((id) => id.replace(`${process.cwd()}/`, ""));
  }
});

const isChunk = (output: Rolldown.OutputChunk | Rolldown.OutputAsset): output is Rolldown.OutputChunk =>
  output.type === "chunk";
