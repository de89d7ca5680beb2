/** `node test/controls/run.ts C04 [C05 …] [--no-browser]`: takes out the controls against these hazards, and says what finds each out. */
import { needsBrowser } from "./removal.ts";
import { hazardControls } from "./removals/index.ts";
import { tryRemovals } from "./try-removals.ts";

const wanted = process.argv.slice(2).filter((argument) => argument !== "--no-browser");
const isBrowserLeftOut = process.argv.includes("--no-browser");
const unknown = wanted.filter((id) => hazardControls.every(({ hazard }) => hazard !== id));
if (wanted.length === 0 || unknown.length > 0) {
  const ids = hazardControls.map(({ hazard }) => hazard).join(", ");
  console.error(`Name hazards that have removals: ${ids}.`);
  process.exit(2);
}

const removals = hazardControls
  .filter(({ hazard }) => wanted.includes(hazard))
  .flatMap((controls) => controls.removals)
  .filter((removal) => !isBrowserLeftOut || !needsBrowser(removal));
const { tried, failBefore } = await tryRemovals(removals, ({ removal: { name }, survivedBecause }) =>
  console.log(
    survivedBecause === undefined ? `found out  ${name}` : `SURVIVES   ${name}: ${survivedBecause}`,
  ),
);
for (const test of failBefore) console.log(`FAILS with every control in its place: ${test}`);
const survived = tried.filter(({ survivedBecause }) => survivedBecause !== undefined).length;
console.log(`\n${tried.length - survived} passed, ${survived + failBefore.length} failed`);
process.exitCode = survived + failBefore.length > 0 ? 1 : 0;
