import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import { resolve } from "../../rules/resolve.ts";
import type { AnyRule } from "../../rules/rule.ts";
import { differences, verdictOfEngine } from "./compare.ts";
import { someIntake } from "./intakes/some-intake.ts";
import { assessedAtMs } from "./intakes/times.ts";
import { judge } from "./judge.ts";
import { allRows } from "./known-names.ts";
import type { OracleTally, Share } from "./tally.ts";

/** Compares both on the numbered intakes of a share. `rules`: an altered list of rules; absent: those that ship. */
export function compareShare({ seed, from, to }: Share, rules?: readonly AnyRule[]): OracleTally {
  const reached = new Map(allRows().map((row) => [row, 0]));
  const kinds = new Map<string, string>();
  let differing = 0;
  for (let index = from; index < to; index += 1) {
    const intake = someIntake(seed, index);
    const { facts } = resolve(intake, defaultProtocol, assessedAtMs);
    const tables = judge(facts, defaultProtocol, reached);
    const lines = differences(verdictOfEngine(facts, defaultProtocol, rules), tables);
    if (lines.length > 0) differing += 1;
    for (const line of lines) if (!kinds.has(line)) kinds.set(line, JSON.stringify(intake));
  }
  const found = [...kinds].map(([line, intake]) => ({ line, intake }));
  return { compared: to - from, differing, differences: found, reached };
}
