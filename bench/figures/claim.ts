import type { Table } from "../table.ts";

/** One line that a reader of the project cares about. */
export type Claim = {
  readonly what: string;
  /** Empty where there is none. */
  readonly goal: string;
  readonly measured: string;
  /** Absent where there is no goal. */
  readonly isMet?: boolean;
};

/** What falls short says so. */
export function claimTable(claims: readonly Claim[]): Table {
  return [
    ["figure", "goal", "measured", ""],
    ...claims.map(({ what, goal, measured, isMet }) => [what, goal, measured, inWords(isMet)]),
  ];
}

function inWords(isMet: boolean | undefined): string {
  if (isMet === undefined) return "";
  return isMet ? "holds" : "**falls short**";
}
