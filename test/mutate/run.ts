/** `npm run mutate [-- AREA…]`: alters the source in one place at a time; a test must fail. Ends with 1 below a goal. */
import { writeFileSync } from "node:fs";
import { areas } from "./areas.ts";
import { mutantsDocument } from "./document.ts";
import { keepFound, listedSurvivors, readFound } from "./found.ts";
import { exitCodeOf, judge, newInSample, type Counts } from "./judge.ts";
import { keepScores } from "./keep-scores.ts";
import { readReasons } from "./reasons.ts";
import { shareFor } from "./share.ts";
import { tellSample, tellVerdict } from "./tell.ts";
import { tryMutants } from "./try-mutants.ts";
import { readWish, type Wish } from "./wish.ts";

const wish = readWish(process.argv.slice(2));
if (typeof wish === "string") {
  console.error(wish);
  process.exit(2);
}

const counts = wish.isDocumentOnly
  ? { passed: areas.length, failed: 0 }
  : wish.sample
    ? await runSample(wish, wish.sample)
    : await runWhole(wish);
if (!wish.sample && !isPart(wish)) {
  keepScores(readFound(), readReasons());
  writeFileSync("docs/mutants.md", mutantsDocument(areas, readFound(), readReasons()));
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(exitCodeOf(counts));

/** Every mutant; what counts are the areas that reached their goals. */
async function runWhole(wish: Wish): Promise<Counts> {
  const reasons = readReasons();
  let failed = 0;
  for (const area of wish.areas) {
    const from = performance.now();
    const { mutants } = await tryMutants(area, wish);
    const verdict = judge(area, mutants, reasons);
    const minutes = Math.round((performance.now() - from) / 6000) / 10;
    tellVerdict(verdict, minutes);
    if (!verdict.isMet) failed += 1;
    if (!isPart(wish)) keepFound(verdict, new Date().toISOString().slice(0, 10), minutes);
  }
  return { passed: wish.areas.length - failed, failed };
}

/** A fixed share of the mutants; what counts are the mutants that the last whole run has not listed. */
async function runSample(wish: Wish, { seed, minutes }: NonNullable<Wish["sample"]>): Promise<Counts> {
  const found = readFound();
  const listed = listedSurvivors(found);
  const draw = { seed, share: shareFor(minutes, wish.areas, found) };
  const counts = { passed: 0, failed: 0 };
  for (const area of wish.areas) {
    if (found[area.name] === undefined) {
      console.log(`${area.name}: not tried, as no whole run of it is kept to compare with`);
      continue;
    }
    const tried = await tryMutants(area, { ...wish, draw });
    const unlisted = newInSample(tried.mutants, listed);
    tellSample(area, tried, unlisted);
    counts.failed += unlisted.length;
    counts.passed += tried.mutants.length - unlisted.length;
  }
  return counts;
}

/** Whether only a part of an area was asked for. */
function isPart({ files, tests }: Wish): boolean {
  return files !== undefined || tests !== undefined;
}
