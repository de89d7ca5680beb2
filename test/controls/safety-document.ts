import type { Hazard } from "./hazard-log.ts";
import type { HazardTest } from "./hazard-tests.ts";
import type { LastRun } from "./last-run.ts";
import type { Removal } from "./removal.ts";
import type { Unshown } from "./removals/unshown.ts";

export type Known = {
  readonly hazards: readonly Hazard[];
  readonly tests: readonly HazardTest[];
  readonly removals: readonly Removal[];
  readonly unshown: readonly Unshown[];
  readonly lastRun: LastRun | undefined;
};

const notBuilt = "not yet built";

/** `docs/safety.md`: each hazard, what stands against it, the tests that carry its id, and what makes each of them fail. */
export function safetyDocument(known: Known): string {
  const { hazards } = known;
  const isTold = ({ id, status }: Hazard) => status !== notBuilt || testsOf(id, known).length > 0;
  const lines = [
    ...head(known),
    ...hazards.filter(isTold).flatMap((hazard) => section(hazard, known)),
    "## Not yet built",
    "",
    ...hazards.filter((hazard) => !isTold(hazard)).map(({ id, title }) => `- ${id} ${title}`),
    "",
  ];
  return lines.join("\n");
}

function head({ tests, removals, unshown, lastRun }: Known): string[] {
  const shown = tests.filter((test) => removalsOf(test, removals).length > 0).length;
  return [
    "# What proves each control",
    "",
    "Made by `node_modules/.bin/node test/controls/safety-doc.ts` from the [hazard log](hazards.md), the titles of the tests and",
    "`test/controls/removals/`. Not to be edited by hand.",
    "",
    "A test named after a hazard is worth what it finds. Beside each stands what is taken out of the source to see it fail: one",
    "edit of one place. `npm run prove -- controls` makes every edit in a copy of the tree, one after the other, and runs the",
    "tests named for it; `node_modules/.bin/node test/controls/run.ts C04` does so for one hazard. Whoever adds a test with the id",
    "of a hazard adds its removal, or the reason why there is none: `test/architecture/controls.test.ts` asks for it.",
    "",
    `- Tests that carry the id of a hazard: ${tests.length}. Shown to fail by a removal: ${shown}. Not shown: ${tests.length - shown}` +
      (unshown.length === 0 ? "." : ", each with its reason."),
    `- Removals: ${removals.length}.`,
    lastRun === undefined
      ? "- The whole run has not been kept yet."
      : `- Last whole run: ${lastRun.date}, ${lastRun.measured} found out.`,
    "",
    'A hazard whose status is "not yet built" may carry tests of the parts that are there; its own control is not.',
    "",
  ];
}

function section({ id, title, status, control }: Hazard, known: Known): string[] {
  const tests = testsOf(id, known);
  return [
    `## ${id} ${title}`,
    "",
    `Status: ${status}. ${control}`,
    "",
    ...(tests.length === 0
      ? ["No test carries its id.", ""]
      : [
          "| test | fails without its control, taken out as |",
          "| --- | --- |",
          ...tests.map(row(known)),
          "",
        ]),
  ];
}

const row =
  (known: Known) =>
  (test: HazardTest): string => {
    const names = removalsOf(test, known.removals).map(({ name }) => name);
    const reason = known.unshown.find(
      ({ file, title }) => file === test.file && title === test.title,
    )?.because;
    const told =
      names.length > 0
        ? names.join("; ")
        : `**not shown to fail**${reason === undefined ? "" : `: ${reason}`}`;
    return `| ${cell(test.title)}<br>\`${test.file}\` | ${cell(told)} |`;
  };

function testsOf(id: string, { tests }: Known): readonly HazardTest[] {
  return tests.filter(({ hazards }) => hazards.includes(id));
}

/** The removals that name this test. */
export function removalsOf({ file, title }: HazardTest, removals: readonly Removal[]): readonly Removal[] {
  return removals.filter(({ failing }) => failing[file]?.includes(title) === true);
}

/** A bar would end the cell, and a sign of markup would not be seen. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll(/[<*_`]/g, "\\$&")
    .replaceAll("\\*\\*", "**");
