/** Tries the rules on their canaries at the start and once a day, and remembers what came of it. */
import { canariesNamed, type RulesNotVerified } from "../contract/rules-check.ts";

/** One canary that was not answered as known; `canary` is an id of the tables of the rules. */
export type Verify = () => readonly { readonly canary: string }[];

/** What an operator reads when the rules are not verified: ids alone, never what a patient said. */
export type RulesNote = RulesNotVerified & { readonly note: "rules not verified" };

export type WatchedRules = {
  /** What the last check came to; undefined: every canary got its known answer. */
  readonly notVerified: () => RulesNotVerified | undefined;
  readonly stop: () => void;
};

type Surroundings = {
  readonly verify: Verify;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called once for each check that failed. */
  readonly note: (line: RulesNote) => void;
};

const dayMs = 24 * 60 * 60 * 1000;

/** Checks at once, and then every day until stopped. A check that fails stops nothing: it is noted and remembered. */
export function watchRules({ verify, now, note }: Surroundings): WatchedRules {
  let last: RulesNotVerified | undefined;
  const check = () => {
    last = outcomeOf(verify, now());
    if (last !== undefined) note({ note: "rules not verified", ...last });
  };
  check();
  const daily = setInterval(check, dayMs);
  daily.unref();
  return { notVerified: () => last, stop: () => clearInterval(daily) };
}

/** A check that cannot be made is no check that was passed. */
function outcomeOf(verify: Verify, nowMs: number): RulesNotVerified | undefined {
  const canaries = idsOf(verify);
  if (canaries.length === 0) return undefined;
  return {
    checkedAt: new Date(nowMs).toISOString(),
    failed: canaries.length,
    canaries: canaries.slice(0, canariesNamed),
  };
}

function idsOf(verify: Verify): readonly string[] {
  try {
    return [...new Set(verify().map(({ canary }) => canary))];
  } catch {
    return ["the-check-itself"];
  }
}
