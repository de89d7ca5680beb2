import type { Area } from "./areas.ts";
import type { AreaFound, Found, Survivor } from "./found.ts";
import { keyOf } from "./mutant.ts";
import type { Reasons } from "./reasons.ts";

const beginning = `# Mutants

\`npm run mutate\` alters the source in one place at a time (a comparison, a condition, a number, a text), and a test must fail. What no
test noticed is listed here with its reason. Made from the last whole run of each area (\`test/mutate/found.json\`) and the reasons written
by hand (\`test/mutate/reasons/\`); \`npm run mutate -- --document\` makes it anew.

A survivor is "equivalent" when nothing that anyone could see changes, and then is no part of the score; "harmless" when it can be seen and
is worth no test. One without a reason fails the run of its area; on the server, outside the clinical code, the score alone decides.
`;

/** `docs/mutants.md`: every survivor of the last whole runs, with the reason where there is one. */
export function mutantsDocument(areas: readonly Area[], found: Found, reasons: Reasons): string {
  const sections = areas.flatMap((area) => {
    const last = found[area.name];
    return last === undefined ? [] : [section(area, last, reasons)];
  });
  return [beginning, table(areas, found, reasons), ...sections].join("\n");
}

function table(areas: readonly Area[], found: Found, reasons: Reasons): string {
  const rows = areas.map((area) => {
    const last = found[area.name];
    if (last === undefined) return `| ${area.name} | ${percent(area.goal)} | not yet run whole | | | | |`;
    const score = scoreOf(last, reasons);
    const { mutants, noticed, timeouts, survivors, date } = last;
    return `| ${area.name} | ${percent(area.goal)} | ${percent(score)} | ${mutants} | ${noticed} + ${timeouts} | ${survivors.length} | ${date} |`;
  });
  return [
    "| area | goal | score | mutants | noticed by a test + by never ending | survivors | whole run |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The share noticed of those that anyone could notice. */
export function scoreOf({ noticed, timeouts, survivors }: AreaFound, reasons: Reasons): number {
  const isEquivalent = (survivor: Survivor) => reasons.get(keyOf(survivor))?.kind === "equivalent";
  const noticeable = survivors.filter((survivor) => !isEquivalent(survivor)).length;
  return (noticed + timeouts) / (noticed + timeouts + noticeable);
}

function section({ name }: Area, { survivors }: AreaFound, reasons: Reasons): string {
  const byFile = Map.groupBy(survivors, ({ file }) => file);
  const files = [...byFile].map(([file, ofFile]) =>
    [`### ${file}`, "", ...ofFile.map((survivor) => line(survivor, reasons)), ""].join("\n"),
  );
  return [`## ${name}`, "", ...files].join("\n");
}

function line(survivor: Survivor, reasons: Reasons): string {
  const found = reasons.get(keyOf(survivor));
  const why = found === undefined ? "no reason given" : `${found.kind}: ${found.reason}`;
  return `- line ${survivor.line}: ${code(survivor.original)} → ${code(survivor.replacement)}: ${why}`;
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text === "" ? " " : text}\``;
}

/** Never rounded up to a goal that was not reached. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-6) / 10).toLocaleString("en-US")} %`;
}
