/** What the protocol's text says of one listed medicine (sections 2 to 4), read again without the rules. */
import type { MedicineFacts } from "../../../rules/facts.ts";
import { type Agent, agents } from "./axes/agents.ts";
import { hasNoTimeToReach, leastTiming } from "./timing-by-protocol.ts";
import * as use from "./use-by-protocol.ts";

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
/** More than any set of them. */
export const countsEnd = 2048;

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
  /** Rank of the least level of the timing block that tells of it; 0 for what is no benzodiazepine. */
  readonly leastTiming: number;
  /** Counts as regular, as stopped lately or as premedication: no interval, ever. */
  readonly hasNoInterval: boolean;
  /** Nor is one told of it, or of other benzodiazepines with a purpose or a source that has none. */
  readonly hasNoTimeToReach: boolean;
  /** Regular, its prescriber's plan on record. */
  readonly hasPlanOnRecord: boolean;
};

const byTyped: ReadonlyMap<string, Agent> = new Map(
  Object.values(agents).map((agent) => [agent.typed, agent]),
);

export function readMedicine(medicine: MedicineFacts): Reading {
  const { answers } = medicine;
  const agent = byTyped.get(answers.typed) ?? { typed: answers.typed, kind: "unknown" };
  const isBenzodiazepine = agent.kind === "benzodiazepine";
  const isAsked = isBenzodiazepine && answers.pattern !== "premedication";
  return {
    typed: answers.typed,
    agent,
    counts: countsOf(medicine, agent),
    isBenzodiazepine,
    leastTiming: isBenzodiazepine ? leastTiming(medicine, agent.acts) : 0,
    hasNoTimeToReach: isBenzodiazepine && hasNoTimeToReach(medicine),
    hasPlanOnRecord: use.hasPlanOnRecord(medicine),
    hasNoInterval: !isAsked || use.isRegular(medicine) || use.isStoppedLately(medicine),
  };
}

function countsOf(medicine: MedicineFacts, { kind, acts }: Agent): number {
  const hours = use.hoursSince(medicine);
  const isLateContent = use.isFromElsewhere(medicine, kind) && hours <= use.uncertainHours;
  const lately = isLateContent ? counts.notPrescribedLately : 0;
  const { pattern, form } = medicine.answers;
  switch (kind) {
    case "benzodiazepine":
      return (
        lately | (acts !== undefined && use.isOnBoard(medicine, acts) ? counts.benzodiazepineOnBoard : 0)
      );
    case "opioid": {
      const isRecent = pattern === "regular" || form === "patch" || hours <= use.dayHours;
      return lately | (isLateContent || isRecent ? counts.opioid : 0);
    }
    case "z-drug":
      return lately | (hours < 12 ? counts.zDrugBefore12h : 0) | (hours < 8 ? counts.zDrugBefore8h : 0);
    case "barbiturate":
    case "zuranolone":
    case "phenibut":
      return lately | (hours <= 72 ? counts[kind] : 0);
    case "oxybate":
      return lately | (hours <= use.dayHours ? counts.oxybate : 0);
    case "gabapentinoid":
      return lately | (pattern === "stopped" ? 0 : counts.gabapentinoid);
    case "muscle-relaxant":
    case "sedating-antihistamine":
    case "sedating-bedtime-medicine":
    case "orexin-antagonist":
    case "cannabis":
    case "unknown":
      return lately;
    case "xanthine":
      return pattern === "regular" ? counts.xanthine : 0;
    default:
      return 0;
  }
}
