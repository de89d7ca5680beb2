/** Assesses whole intakes and looks at every invariant. */
import { assess } from "../../../../rules/assess.ts";
import { defaultProtocol } from "../../../../rules/data/default-protocol.ts";
import type { Intake } from "../../../../rules/intake.ts";
import type { AnyRule } from "../../../../rules/rule.ts";
import { newTally, type Tally, tellBroken } from "../tally.ts";
import { assessedAtMs } from "../visit-hour.ts";
import { anyOrder, loudest, quietLineEarned, riskFreeIsQuiet, sameAgain, totalWhole } from "./outcomes.ts";
import { neverSaid, noDose, noTwice, saysWhy } from "./texts.ts";
import { fixedLine, noTimeToReach, timingOfEach } from "./timing-blocks.ts";
import { wholeIntake } from "./whole-intake.ts";
import { type Assessed, sampleEvery, type WholeInvariant } from "./whole-invariant.ts";

export const wholeInvariants: readonly WholeInvariant[] = [
  totalWhole,
  sameAgain,
  anyOrder,
  fixedLine,
  timingOfEach,
  noTimeToReach,
  saysWhy,
  noDose,
  neverSaid,
  noTwice,
  loudest,
  quietLineEarned,
  riskFreeIsQuiet,
];

type Numbers = { readonly from: number; readonly to: number };

/** The intakes of these numbers; `list` is for showing that a broken rule is seen. */
export function assessWholeIntakes(seed: number, { from, to }: Numbers, list?: readonly AnyRule[]): Tally {
  const tally = newTally();
  for (let number = from; number < to; number += 1) {
    const assessed = assessNumber(seed, number, list);
    tally.points += 1;
    for (const { name, isBroken } of wholeInvariants) if (isBroken(assessed)) tellBroken(tally, name, number);
  }
  return tally;
}

function assessNumber(seed: number, number: number, list?: readonly AnyRule[]): Assessed {
  const { intake, isRiskFree } = wholeIntake(seed, number);
  const assessAgain = (other: Intake) => assess(other, defaultProtocol, assessedAtMs, list && { list });
  return {
    intake,
    assessment: assessAgain(intake),
    isRiskFree,
    assessAgain,
    isSampled: number % sampleEvery === 0,
  };
}
