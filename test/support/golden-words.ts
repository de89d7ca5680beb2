import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Found, Message, AnyRule } from "../../rules/rule.ts";

/**
 * Every word that the rules say in their scenarios, in one file for each rule, to be read by whoever signs the protocol.
 * `WRITE_WORDS=1` writes what is said now; the difference is then read like any other change of an advisory.
 */
const folder = new URL("../rules/advisories/words/", import.meta.url);
const mark = "\n\n== ";

/** What stands for a scenario in the file of its rule; undefined when nothing does. */
export function goldenWords(ruleId: string, scenario: string): string | undefined {
  return readGolden(ruleId).get(scenario);
}

/** Writes what a scenario says now. */
export function keepGoldenWords(ruleId: string, scenario: string, words: string): void {
  const kept = new Map(readGolden(ruleId)).set(scenario, words);
  mkdirSync(folder, { recursive: true });
  const sections = [...kept].map(([when, said]) => `${mark}${when}\n${said}`);
  writeFileSync(fileOf(ruleId), `${sections.join("").trimStart()}\n`);
  golden.set(ruleId, kept);
}

/** What a rule declares about itself. */
export function headInWords({ id, looksFor, findings, needs, alsoReads, sources }: AnyRule): string {
  return [
    `${id}: ${looksFor}`,
    ...findings.map(({ topic, level, when }) => `${topic}, ${level}: ${when}`),
    `needs ${needs.join(", ")}; also reads ${alsoReads.join(", ")}`,
    `sources ${sources.join(", ")}`,
  ].join("\n");
}

/** A finding and everything it says, with plain spaces, each on a line of its own. */
export function findingInWords({ topic, level, strength, sources }: Found, message: Message): string {
  const { title, text, reasons, evidence, notChecked } = message;
  return [
    `${topic}, ${level}, ${strength}, rests on: ${sources.join(", ")}`,
    `title: ${title}`,
    ...text.map((line) => `text: ${line}`),
    ...reasons.map(({ path, says }) => `because ${path}: ${says}`),
    ...(evidence === undefined ? [] : [`evidence: ${evidence}`]),
    ...(notChecked ?? []).map((words) => `not checked: ${words}`),
  ]
    .join("\n")
    .replaceAll("\u00a0", " ");
}

const golden = new Map<string, ReadonlyMap<string, string>>();

function readGolden(ruleId: string): ReadonlyMap<string, string> {
  const known = golden.get(ruleId);
  if (known !== undefined) return known;
  const file = fileOf(ruleId);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sections = `\n\n${text.trimEnd()}`.split(mark).slice(1);
  const read = new Map(sections.map(splitSection));
  golden.set(ruleId, read);
  return read;
}

function splitSection(section: string): readonly [string, string] {
  const end = section.indexOf("\n");
  return [section.slice(0, end), section.slice(end + 1)];
}

function fileOf(ruleId: string): URL {
  return new URL(`${ruleId}.txt`, folder);
}
