/** The rules and the protocol as one page for people: what is looked for, at which level, on which sources. */
import {
  defaultProtocol,
  levels,
  protocolListSettings,
  protocolSettings,
  rules,
  rulesVersion,
  sayQuantity,
  sources,
  topics,
  type Level,
} from "../../rules/index.ts";

type ListedRule = (typeof rules)[number];
type AnySetting = (typeof protocolSettings)[number] | (typeof protocolListSettings)[number];

const clinicDefault = "clinic default, needs the medical director's sign-off";
const levelInWords: Readonly<Record<Level, string>> = {
  "stop-and-call": "**stop and call**",
  "prescriber-review": "prescriber review",
  inform: "inform",
};
const verified = new Map(sources.filter((source) => source.verified).map((source) => [source.id, source]));

/** Markdown, the same bytes for the same rules; generated, so it is not edited by hand. */
export function rulesDocument(): string {
  return [
    "# The rules",
    "",
    "<!-- Generated from rules/ by `node_modules/.bin/node src/cli/rules-doc.ts`. Do not edit by hand. -->",
    "",
    `Rules version ${rulesVersion}. Protocol version ${defaultProtocol.version}, not signed. Decision support for professionals: it advises, it does not order, dose or decide.`,
    "",
    "A rule makes findings. The findings of one topic are merged into one advisory, at the highest level among them. " +
      `Levels, highest first: ${levels.map((level) => levelInWords[level]).join(", ")}. ` +
      `Topics, in order: ${topics.map(code).join(", ")}. ` +
      "A rule that fails, or an answer that cannot be read, is an `urgent` finding of its own at **stop and call** (`evaluation-incomplete`). " +
      "A section that was never asked is told as not checked.",
    "",
    ...rules.flatMap(describeRule),
    "# The protocol",
    "",
    "Every number the rules use. A clinic may make it stricter within the limit, never weaker.",
    "",
    ...[...groupedSettings()].flatMap(([group, settings]) => [
      `## ${group}`,
      "",
      "| setting | value | stricter is | key | rests on |",
      "| --- | --- | --- | --- | --- |",
      ...settings.map(settingRow),
      "",
    ]),
    "# Sources",
    "",
    "Only sources whose text was seen are cited.",
    "",
    ...[...citedIds()].map((id) => `- **${verified.get(id)?.short ?? id}**: ${citation(id)}`),
    "",
  ].join("\n");
}

function describeRule(rule: ListedRule): readonly string[] {
  return [
    `## ${rule.id}`,
    "",
    `${rule.looksFor}.`,
    "",
    "| topic | level | when |",
    "| --- | --- | --- |",
    ...rule.findings.map(
      ({ topic, level, when }) => `| ${code(topic)} | ${levelInWords[level]} | ${cell(when)} |`,
    ),
    "",
    `Needs: ${rule.needs.map(code).join(", ") || "nothing"}. Also reads: ${rule.alsoReads.map(code).join(", ") || "nothing"}.`,
    "",
    `Rests on: ${restsOn(rule.sources)}.`,
    "",
  ];
}

function settingRow(setting: AnySetting): string {
  const { label, value, unit, stricter, limit, key } = setting;
  const told =
    typeof value === "number"
      ? sayQuantity(value, unit)
      : `${value.map((each) => sayQuantity(each, "")).join(", ")} ${unit}`;
  const furthest = limit === undefined ? "" : `, to ${sayQuantity(limit, unit)}`;
  return `| ${cell(label)} | ${told} | ${stricter}${furthest} | ${code(key)} | ${restsOn(setting.sources)} |`;
}

function groupedSettings(): ReadonlyMap<string, readonly AnySetting[]> {
  const groups = new Map<string, AnySetting[]>();
  for (const setting of [...protocolSettings, ...protocolListSettings])
    groups.set(setting.group, [...(groups.get(setting.group) ?? []), setting]);
  return groups;
}

/** Verified sources by their short names; anything else is the clinic's to sign. */
function restsOn(ids: readonly string[]): string {
  const shorts = ids.flatMap((id) => verified.get(id)?.short ?? []);
  return shorts.length === 0 ? clinicDefault : shorts.join("; ");
}

/** Verified sources that a rule or a number names, in the order of the registry. */
function citedIds(): ReadonlySet<string> {
  const named = new Set(
    [...rules, ...protocolSettings, ...protocolListSettings].flatMap((each) => [...each.sources]),
  );
  return new Set([...verified.keys()].filter((id) => named.has(id)));
}

function citation(id: string): string {
  return verified.get(id)?.citation ?? clinicDefault;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
