/** The combinations of protocol section 4, row by row as they stand there. */
import type { Facts, TimeAnswer } from "../../../../rules/facts.ts";
import { rankIn, rankOfLevel } from "../levels.ts";
import type { Invariant, JudgedPoint } from "../judged-point.ts";
import { counts, countsEnd, type Reading, strong } from "../protocol-reading.ts";

const conditions = {
  alcohol: 1,
  untreatedApnoea: 2,
  apnoea: 4,
  lungDisease: 8,
  homeOxygen: 16,
  drowsy: 32,
  recreationLately: 64,
} as const;
/** More than any set of them. */
const conditionsEnd = 128;

type Row = {
  readonly named: string;
  /** Each stands for a medicine that counts as one of these bits. */
  readonly medicines: readonly number[];
  /** One of these must be there; absent: no condition is asked for. */
  readonly with?: number;
};

const { opioid, benzodiazepineOnBoard, zDrugBefore12h, barbiturate, oxybate, gabapentinoid } = counts;

export const namedCombinations: readonly Row[] = [
  { named: "opioid, benzodiazepine on board", medicines: [opioid, benzodiazepineOnBoard] },
  { named: "opioid, Z-drug before 12 h", medicines: [opioid, zDrugBefore12h] },
  { named: "opioid, barbiturate", medicines: [opioid, barbiturate] },
  { named: "opioid, oxybate", medicines: [opioid, oxybate] },
  {
    named: "opioid, gabapentinoid, lung disease",
    medicines: [opioid, gabapentinoid],
    with: conditions.lungDisease,
  },
  { named: "opioid, gabapentinoid, apnoea", medicines: [opioid, gabapentinoid], with: conditions.apnoea },
  { named: "strong depressant, alcohol before 24 h", medicines: [strong], with: conditions.alcohol },
  { named: "strong depressant, untreated apnoea", medicines: [strong], with: conditions.untreatedApnoea },
  { named: "strong depressant, home oxygen", medicines: [strong], with: conditions.homeOxygen },
  { named: "strong depressant, drowsy now", medicines: [strong], with: conditions.drowsy },
  { named: "xanthine", medicines: [counts.xanthine] },
  { named: "oxybate in 24 h", medicines: [oxybate] },
  { named: "not prescribed, within 72 h or time unknown", medicines: [counts.notPrescribedLately] },
  {
    named: "recreational use, within 72 h or time unknown",
    medicines: [],
    with: conditions.recreationLately,
  },
];
const severalStrong = 3;

export const namedCombination: Invariant = {
  name: "named combinations",
  sentence: `each of the ${String(namedCombinations.length + 1)} combinations that protocol section 4 names reaches stop-and-call`,
  isBroken: (point) =>
    rankIn(point.outcome, "combination") < rankOfLevel["stop-and-call"] && isAnyNamed(point),
};

function isAnyNamed({ readings, facts }: JudgedPoint): boolean {
  let all = 0;
  for (const reading of readings) all |= reading.counts;
  return isRowNamed(all, conditionsOf(facts)) || countStrong(readings) >= severalStrong;
}

/** By all that the medicines count as and all conditions: whether any row names them. Made for all of them at once. */
const isNamed = Uint8Array.from({ length: countsEnd * conditionsEnd }, (_, key) =>
  isAnyRow(key % countsEnd, Math.floor(key / countsEnd)) ? 1 : 0,
);

function isRowNamed(all: number, there: number): boolean {
  return isNamed[there * countsEnd + all] === 1;
}

function isAnyRow(all: number, there: number): boolean {
  return namedCombinations.some(
    (row) =>
      row.medicines.every((kinds) => (all & kinds) !== 0) &&
      (row.with === undefined || (there & row.with) !== 0),
  );
}

/** The same drug listed twice is one. */
function countStrong(readings: readonly Reading[]): number {
  if (readings.length < severalStrong) return 0;
  return new Set(readings.filter((each) => (each.counts & strong) !== 0).map(({ typed }) => typed)).size;
}

function conditionsOf({ history, lifestyle, today }: Facts): number {
  const apnoea = history?.sleepApnoea;
  const isUntreated = apnoea === "untreated" || apnoea === "not-sure";
  const { alcohol, recreationLately } = conditions;
  return (
    (hoursSince(lifestyle?.lastAlcohol) < 24 ? alcohol : 0) |
    (hoursSince(lifestyle?.recreationalSedatives) <= 72 ? recreationLately : 0) |
    (isUntreated ? conditions.untreatedApnoea | conditions.apnoea : 0) |
    (apnoea === "treated-every-night" ? conditions.apnoea : 0) |
    (history?.lungDisease === "other" || history?.lungDisease === "not-sure" ? conditions.lungDisease : 0) |
    (mayBe(history?.homeOxygen) ? conditions.homeOxygen : 0) |
    (mayBe(today?.drowsyOrHardToRouse) ? conditions.drowsy : 0)
  );
}

/** Not sure when: just now. Never, and nobody asked: no hour at all. */
function hoursSince(answer: TimeAnswer | undefined): number {
  if (answer === undefined || answer === "never") return Number.POSITIVE_INFINITY;
  return answer === "unknown" ? 0 : (answer.hoursBeforeStart ?? 0);
}

function mayBe(answer: string | undefined): boolean {
  return answer === "yes" || answer === "not-sure";
}
