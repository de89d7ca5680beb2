/** One claim with its goal and what was found; `isMet` decides whether the run fails. */
export type Proof = {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** Cases that speak against the claim, a few, for whoever has to mend it. */
  readonly counterExamples?: readonly string[];
};

/** What a run was asked for. */
export type Wish = {
  /** A plain table of register names with their substances; absent: what needs one is told as not covered. */
  readonly registerFile?: string;
  /** A fixed, smaller share of the cases, for every change. */
  readonly isShort: boolean;
  /** The same seed makes the same cases. */
  readonly seed: number;
};

/** A part that can be asked for by its name. */
export type Part = {
  readonly name: string;
  /** Without a register it shows nothing; absent: it needs none. */
  readonly needsRegister?: true;
  readonly prove: (wish: Wish) => readonly Proof[] | Promise<readonly Proof[]>;
};

const mostCounterExamples = 12;

/** A claim that no case may break: so many cases looked at, and those that broke it. */
export function provenFor(what: string, cases: number, broken: readonly string[], goal = "0 of all"): Proof {
  return {
    what,
    goal,
    measured: `${broken.length.toLocaleString("en-US")} of ${cases.toLocaleString("en-US")}`,
    isMet: cases > 0 && broken.length === 0,
    counterExamples: broken.slice(0, mostCounterExamples),
  };
}

/** A share that has to reach its goal, both from 0 to 1. */
export function shareOf(what: string, found: number, all: number, atLeast: number): Proof {
  return {
    what,
    goal: `${percent(atLeast)} or more`,
    measured: `${percent(found / all)} (${found.toLocaleString("en-US")} of ${all.toLocaleString("en-US")})`,
    isMet: all > 0 && found / all >= atLeast,
  };
}

/** At most two decimals, and never rounded up to a whole that was not reached: 0.99996 is "99.99 %". */
export function percent(share: number): string {
  const hundredths = Math.floor(share * 10_000 + 1e-6);
  return `${(hundredths / 100).toLocaleString("en-US")} %`;
}
