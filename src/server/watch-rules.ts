/** Tries the rules on their canaries at the start and once a day, and remembers what came of it. */
import { failedCanaries, type Verify } from "../../rules/canaries/index.ts";
import { canariesNamed, type RulesNotVerified } from "../contract/rules-check.ts";

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

function outcomeOf(verify: Verify, nowMs: number): RulesNotVerified | undefined {
  const canaries = failedCanaries(verify);
  if (canaries.length === 0) return undefined;
  return {
    checkedAt: new Date(nowMs).toISOString(),
    failed: canaries.length,
    canaries: canaries.slice(0, canariesNamed),
  };
}
