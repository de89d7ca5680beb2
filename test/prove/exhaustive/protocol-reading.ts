/** What the protocol's text says of one listed medicine (sections 2 to 4), read again without the rules. */
import type { MedicineFacts } from "../../../rules/facts.ts";
import { type Acts, type Agent, agents } from "./axes/agents.ts";

/** What a medicine may be in the combinations of section 4; several may hold. */
export const counts = {
  benzodiazepineOnBoard: 1,
  opioid: 2,
  zDrugBefore12h: 4,
  zDrugBefore8h: 8,
  barbiturate: 16,
  oxybate: 32,
  zuranolone: 64,
  phenibut: 128,
  gabapentinoid: 256,
  xanthine: 512,
  notPrescribedLately: 1024,
} as const;

/** Strong depressants of the row `combined-depressants`. */
export const strong =
  counts.benzodiazepineOnBoard |
  counts.opioid |
  counts.zDrugBefore8h |
  counts.barbiturate |
  counts.oxybate |
  counts.zuranolone |
  counts.phenibut;

export type Reading = {
  readonly typed: string;
  readonly agent: Agent;
  /** Bits of `counts`. At least these hold; age, liver and release may add to what is on board. */
  readonly counts: number;
  readonly isBenzodiazepine: boolean;
  readonly isPremedication: boolean;
  /** Counts as regular, or as stopped lately: no interval, ever. */
  readonly hasNoInterval: boolean;
  /** Said to be regular, and its prescriber to have said "continue as usual", however long ago. */
  readonly hasPlanTold: boolean;
};

/** Section 3, hours for which a class counts as recent; a dose exactly that old still does. */
const recentHours: Readonly<Record<Acts, number>> = {
  "ultra-short": 8,
  short: 12,
  intermediate: 24,
  long: 72,
};
const dayHours = 24;

const byTyped: ReadonlyMap<string, Agent> = new Map(
  Object.values(agents).map((agent) => [agent.typed, agent]),
);

export function readMedicine(medicine: MedicineFacts): Reading {
  const { answers } = medicine;
  const agent = byTyped.get(answers.typed) ?? { typed: answers.typed, kind: "unknown" };
  const isBenzodiazepine = agent.kind === "benzodiazepine";
  const isPremedication = answers.pattern === "premedication";
  return {
    typed: answers.typed,
    agent,
    counts: countsOf(medicine, agent),
    isBenzodiazepine,
    isPremedication,
    hasPlanTold: isRegular(medicine) && answers.prescribersPlan?.plan === "continue-as-usual",
    hasNoInterval: isBenzodiazepine && !isPremedication && (isRegular(medicine) || isStoppedLately(medicine)),
  };
}

function countsOf(medicine: MedicineFacts, { kind, acts }: Agent): number {
  const hours = medicine.lastDose?.hoursBeforeStart ?? 0;
  const isLateContent = isFromElsewhere(medicine) && hours <= 72;
  const lately = isLateContent ? counts.notPrescribedLately : 0;
  switch (kind) {
    case "benzodiazepine":
      return (
        lately | (acts !== undefined && isOnBoard(medicine, acts, hours) ? counts.benzodiazepineOnBoard : 0)
      );
    case "opioid":
      return lately | (isLateContent || isOpioidRecent(medicine, hours) ? counts.opioid : 0);
    case "z-drug":
      return lately | (hours < 12 ? counts.zDrugBefore12h : 0) | (hours < 8 ? counts.zDrugBefore8h : 0);
    case "barbiturate":
    case "zuranolone":
    case "phenibut":
      return lately | (hours <= 72 ? counts[kind] : 0);
    case "oxybate":
      return lately | (hours <= dayHours ? counts.oxybate : 0);
    case "gabapentinoid":
      return lately | (medicine.answers.pattern === "stopped" ? 0 : counts.gabapentinoid);
    case "xanthine":
      return medicine.answers.pattern === "regular" ? counts.xanthine : 0;
    default:
      return 0;
  }
}

/** "On board means: recent, regular, stopped lately, time unknown, or premedication." */
function isOnBoard(medicine: MedicineFacts, acts: Acts, hours: number): boolean {
  if (medicine.answers.pattern === "premedication") return true;
  const isRecent = hours <= (isFromElsewhere(medicine) ? recentHours.long : recentHours[acts]);
  return isRecent || isRegular(medicine) || isStoppedLately(medicine);
}

function isOpioidRecent(medicine: MedicineFacts, hours: number): boolean {
  return medicine.answers.pattern === "regular" || medicine.answers.form === "patch" || hours <= dayHours;
}

/** Section 2: everything but use now and then that is known to be 7 days of 14 or fewer. */
function isRegular({ answers: { pattern, daysUsedInLast14: days } }: MedicineFacts): boolean {
  if (pattern === "premedication" || pattern === "stopped") return false;
  const isNowAndThen = pattern === "as-needed" || pattern === "one-off";
  return !(isNowAndThen && typeof days === "number" && days <= 7);
}

/** Day 28 counts, and so does an unknown date. */
function isStoppedLately({ answers, lastDose }: MedicineFacts): boolean {
  if (answers.pattern !== "stopped" || answers.wasRegularBeforeStopping === "no") return false;
  return (lastDose?.hoursBeforeStart ?? 0) < 29 * dayHours;
}

function isFromElsewhere({ answers: { supply } }: MedicineFacts): boolean {
  return supply === "street" || supply === "someone-else";
}
