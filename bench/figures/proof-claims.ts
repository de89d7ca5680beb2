import type { Results } from "../results.ts";
import type { Table } from "../table.ts";
import { crashClaims } from "./crash-claims.ts";
import { mutationRows, notMutatedYet } from "./mutation-rows.ts";
import { partWords } from "./part-words.ts";
import { count } from "./words.ts";

type ShownProof = Results["proof"]["proofs"][number];

/** A line of the short table of proofs. */
type Row = {
  readonly command: string;
  readonly shows: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
};

/** One line for each part of the proof and for each claim that falls short, with the command that shows it again. */
export function shortProofTable(results: Results): Table {
  const { proof, mutation = [] } = results;
  const mutated = mutation.length === 0 ? [notMutatedYet] : mutationRows(mutation);
  const rows: readonly Row[] = [...partRows(proof.proofs), ...mutated, crashRow(results)];
  return [
    ["command", "shows", "goal", "measured", ""],
    ...rows.map(({ command, shows, goal, measured, isMet }) => [
      `\`${command}\``,
      shows,
      goal,
      measured,
      state(isMet),
    ]),
  ];
}

/** Every claim of every part, as it was told. */
export function wholeProofTable({ proof }: Results): Table {
  const rows = proof.proofs.map(({ part, what, goal, measured, isMet }) => [
    part,
    what,
    goal,
    measured,
    state(isMet),
  ]);
  return [["part", "what", "goal", "measured", ""], ...rows];
}

const state = (isMet: boolean): string => (isMet ? "holds" : "**falls short**");

function partRows(proofs: readonly ShownProof[]): readonly Row[] {
  return Object.entries(partWords).flatMap(([part, { shows, headlines }]) => {
    const ofPart = proofs.filter((proof) => proof.part === part);
    const command = `npm run prove -- ${part}`;
    if (ofPart.length === 0)
      return [{ command, shows, goal: "every claim", measured: "not run yet", isMet: false }];
    const met = ofPart.filter(({ isMet }) => isMet).length;
    const told = Object.entries(headlines).flatMap(([start, called]) => {
      const found = ofPart.find(({ what }) => what.startsWith(start));
      return found === undefined ? [] : [`${called} ${found.measured}`];
    });
    const all = {
      command,
      shows,
      goal: `every claim (${ofPart.length})`,
      measured: [`${met} of ${ofPart.length}`, ...told].join("; "),
      isMet: met === ofPart.length,
    };
    const short = ofPart.filter(({ isMet }) => !isMet);
    return [all, ...short.map(({ what, ...proof }) => ({ ...proof, command, shows: what }))];
  });
}

function crashRow({ crash }: Results): Row {
  const claims = crashClaims(crash);
  return {
    command: "npm run crash",
    shows: `${count(crash.submissions)} submissions through lost requests and ${count(crash.happened["serverKilled"] ?? NaN)} killed servers`,
    goal: "none lost, doubled or altered",
    measured: claims.map(({ measured }) => measured).join(", "),
    isMet: claims.every(({ isMet }) => isMet),
  };
}
