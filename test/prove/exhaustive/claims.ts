/** Every claim that the grids prove, in the words it is told in. */
import { provenFor, type Proof } from "../proof.ts";
import { moreRisk, orderIndependent } from "./compare-slice.ts";
import { exceptions } from "./exceptions.ts";
import type { Grid } from "./grid.ts";
import { invariants } from "./invariants/index.ts";
import { tellCounterExample } from "./replay.ts";
import { sampled } from "./sampled.ts";
import type { Tally } from "./tally.ts";

export type OfGrid = { readonly grid: Grid; readonly judged: Tally; readonly compared: Tally };

export const pointsWanted = { whole: 50_000_000, short: 5_000_000 };

/** How much was covered, in how long; slower than asked is told by the seconds and fails nothing on a busy machine. */
export function coverage(
  ofGrids: readonly OfGrid[],
  seconds: number,
  threads: number,
  isShort: boolean,
): Proof {
  const points = ofGrids.reduce((sum, { judged }) => sum + judged.points, 0);
  const wanted = isShort ? pointsWanted.short : pointsWanted.whole;
  return {
    what: `resolved inputs through decide and the merge (${String(ofGrids.length)} grids, each a full product${isShort ? "; the short run leaves out values of most axes" : ""})`,
    goal: `${wanted.toLocaleString("en-US")} or more`,
    measured: `${points.toLocaleString("en-US")} in ${seconds.toFixed(0)} s on ${String(threads)} threads`,
    isMet: points >= wanted,
  };
}

export function claims(ofGrids: readonly OfGrid[]): readonly Proof[] {
  const points = ofGrids.reduce((sum, { judged }) => sum + judged.points, 0);
  const pairs = ofGrids.reduce((sum, { compared }) => sum + compared.pairs, 0);
  const steps = [...new Set(ofGrids.flatMap(({ compared }) => Object.keys(compared.brokenCounts)))];
  return [
    ...invariants.map(({ name, sentence }) => claim(sentence, [name], points, ofGrids)),
    ...sampled.map(({ name, sentence, every }) =>
      claim(sentence, [name], Math.floor(points / every), ofGrids),
    ),
    claim("medicines in any order: the same outcome", [orderIndependent], swapsOf(ofGrids), ofGrids),
    claim(
      `one more risk, a later last dose, a longer-acting medicine or an unknown for a known answer makes no topic and no tier quieter (${exceptionsTold(ofGrids)})`,
      steps.filter((name) => name.startsWith(moreRisk(""))),
      pairs,
      ofGrids,
    ),
  ];
}

function claim(sentence: string, names: readonly string[], cases: number, ofGrids: readonly OfGrid[]): Proof {
  let count = 0;
  const examples: string[] = [];
  for (const { grid, judged, compared } of ofGrids) {
    for (const name of names) {
      count += (judged.brokenCounts[name] ?? 0) + (compared.brokenCounts[name] ?? 0);
      const first = [...judged.broken, ...compared.broken].find((broken) => broken.name === name);
      if (first !== undefined) examples.push(...tellCounterExample(grid, first));
    }
  }
  const proof = provenFor(sentence, cases, []);
  if (count === 0) return proof;
  const measured = `${count.toLocaleString("en-US")} of ${cases.toLocaleString("en-US")}`;
  return { ...proof, measured, isMet: false, counterExamples: examples };
}

function swapsOf(ofGrids: readonly OfGrid[]): number {
  return ofGrids.reduce((sum, { compared }) => sum + compared.swaps, 0);
}

/** "but for 3 exceptions that the protocol names: …, 240 times". */
function exceptionsTold(ofGrids: readonly OfGrid[]): string {
  const told = exceptions.map(({ name, because }) => {
    const count = ofGrids.reduce((sum, { compared }) => sum + (compared.excepted[name] ?? 0), 0);
    return `${name}, ${count.toLocaleString("en-US")} times (${because})`;
  });
  return `but where the protocol itself says so: ${told.join("; ")}`;
}
