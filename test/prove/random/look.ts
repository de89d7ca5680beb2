/** Looks for what breaks a claim, and lets fast-check shrink it. */
import fc from "fast-check";
import type { Intake } from "../../../rules/index.ts";
import { sentIntakeSchema } from "../../../src/contract/intake.ts";
import { assessedAtMs } from "../../support/builders/said-times.ts";
import type { Claim, Engine, Seen } from "./claims/claim.ts";

export type Looked = {
  readonly cases: number;
  /** By claim: the smallest case found, its intake in the last line. */
  readonly broken: Readonly<Record<string, readonly string[]>>;
  /** How often something was seen, so that nobody takes a claim for shown that nothing could break. */
  readonly tally: Readonly<Record<string, number>>;
};

export const throwsClaim = "assessments that throw";

type Wish<Case> = {
  readonly cases: fc.Arbitrary<Case>;
  readonly claims: readonly Claim<Case>[];
  readonly engine: Engine;
  readonly count: number;
  readonly seed: number;
  /** What is counted of each case. */
  readonly tallies?: (seen: Seen<Case>) => readonly string[];
};

/** A claim that breaks is put aside with its smallest case, and the others are looked at anew. */
export function look<Case extends { readonly intake: Intake }>(wish: Wish<Case>): Looked {
  const { cases, claims, engine, count, seed, tallies = () => [] } = wish;
  const broken: Record<string, string[]> = {};
  for (;;) {
    const tally: Record<string, number> = {};
    const open = claims.filter(({ what }) => broken[what] === undefined);
    const brokenBy = (given: Case): readonly string[] => {
      try {
        const seen = { given, assessment: engine(given.intake), engine };
        for (const each of tallies(seen)) tally[each] = (tally[each] ?? 0) + 1;
        return open.filter(({ isBrokenBy }) => isBrokenBy(seen)).map(({ what }) => what);
      } catch {
        return broken[throwsClaim] === undefined ? [throwsClaim] : [];
      }
    };
    const holds = fc.property(cases, (given) => brokenBy(given).length === 0);
    const found = fc.check(holds, { numRuns: count, seed });
    const [smallest] = found.counterexample ?? [];
    if (smallest === undefined) return { cases: count, broken, tally };
    for (const what of brokenBy(smallest)) broken[what] = [toReplay(smallest)];
  }
}

/** What else belongs to the case, and below it the intake on a line of its own, to be piped into `npm run -s screen -- -`. */
function toReplay({ intake, ...rest }: { readonly intake: Intake }): string {
  const also = Object.entries(rest).filter(([, value]) => typeof value === "string" || Array.isArray(value));
  const isAccepted = sentIntakeSchema.safeParse(intake).success;
  const remarks = [
    ...also.map(([name, value]) => `${name}: ${String(value)}`),
    isAccepted
      ? `to replay with --at ${new Date(assessedAtMs).toISOString()}`
      : "malformed, which the command refuses with what is wrong",
  ];
  return `${remarks.join("; ")}:\n${JSON.stringify(intake)}`;
}
