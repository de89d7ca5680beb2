import type { Facts, Protocol, Weighed } from "../../rules/index.ts";
import { isTakenWithinDays } from "../../rules/medicines/current-use.ts";
import { unexplainedQuestions } from "../../rules/medicines/direct-questions.ts";
import { isCirculationMeasured } from "../../rules/vitals/circulation.ts";
import { judgeVitals } from "../../rules/vitals/judge.ts";
import { implausibleValues, isSpo2Usable } from "../../rules/vitals/plausible.ts";
import {
  closeWords,
  hasUnknownDose,
  hoursSince,
  isBenzodiazepine,
  isClearedByCyp3a4,
  isCurrent,
  isOtherKetamine,
  isPressorToday,
  missedWord,
  notAsked,
  notedWords,
  notPrescribedWords,
  pressorKind,
  timingInOneWord,
  useInOneWord,
  zDrugHours,
} from "./medicine-words.ts";

export type FlatFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * Resolved and weighed facts as flat values, so that a condition is one comparison. What concerns one medicine is joined
 * into one word for each medicine ("regular unplanned"), so that no condition has to look into a list of objects; vitals
 * arrive as the bands they lie in. Making this is not timed: the peer is handed it for free.
 */
export function flatten(facts: Facts, weighed: Weighed, protocol: Protocol): FlatFacts {
  const { visit, medications, history, mentalHealth, lifestyle, today, vitals } = facts;
  const { exposures } = weighed;
  const medicines = medications.medicines;
  const judged = judgeVitals(facts, protocol);
  const isNasal = visit.route === "nasal-esketamine";
  const foodHours = isNasal ? protocol.nasalFoodHours : protocol.foodHours;
  const fluidHours = isNasal ? protocol.nasalFluidHours : protocol.clearFluidHours;
  const food = lifestyle?.lastFood;
  return {
    ...answersOf("history", history),
    ...answersOf("mentalHealth", mentalHealth),
    ...answersOf("today", today),
    "today.stomachSymptoms": today?.stomachSymptoms ?? notAsked,
    stage: visit.stage,
    purpose: visit.purpose,
    ageYears: visit.ageYears ?? Number.MAX_SAFE_INTEGER,
    list: medications.list,
    isComplete: medications.isComplete ?? notAsked,
    medicines: medicines.length,
    hasUnexplainedQuestion: unexplainedQuestions(medications).length > 0,
    recognition: medicines.map(({ recognition }) => recognition),
    hasLeftOver: medicines.some(({ leftOver }) => leftOver.length > 0),
    strong: weighed.strongDepressantCount,
    other: weighed.otherDepressants.length,
    combined: weighed.combinedBecause.length,
    isOpioidWithSedative: weighed.combinedBecause.includes("opioid-with-sedative"),
    tier: weighed.tier,
    isPlannedUseOnly: weighed.isPlannedUseOnly,
    onBoard: weighed.onBoard.map(({ pattern }) => pattern),
    use: exposures.filter(isBenzodiazepine).map((exposure) => useInOneWord(exposure, protocol)),
    timing: exposures.filter(isBenzodiazepine).map((exposure) => timingInOneWord(exposure, protocol)),
    noted: exposures.filter((exposure) => !weighed.otherDepressants.includes(exposure)).flatMap(notedWords),
    zDrugHours: zDrugHours(weighed, protocol),
    notPrescribed: notPrescribedWords(facts, weighed, protocol),
    current: medicines
      .filter((medicine) => isTakenWithinDays(medicine, protocol.stoppedLatelyDays))
      .flatMap(({ classes }) => classes),
    oxybateAndFlumazenil: medicines.flatMap((medicine) => closeWords(medicine, protocol)),
    otherKetamine: medicines.filter(isOtherKetamine).map((medicine) => {
      return isTakenWithinDays(medicine, protocol.otherKetamineDays) ? "recent" : "earlier";
    }),
    pressorToday: medicines.filter((medicine) => isPressorToday(medicine, facts, protocol)).map(pressorKind),
    unknownDose: medicines.some((medicine) => hasUnknownDose(medicine, protocol)),
    escalation: medicines
      .filter((medicine) => isCurrent(medicine, "glp1", protocol))
      .map(({ answers }) => answers.isInDoseEscalation ?? notAsked),
    antihypertensive: medicines
      .filter((medicine) => isCurrent(medicine, "antihypertensive", protocol))
      .map(missedWord),
    clearedByCyp3a4: medicines.some((medicine) => isClearedByCyp3a4(medicine, protocol)),
    grapefruit: lifestyle?.answers.grapefruitInQuantity ?? notAsked,
    cannabis: lifestyle?.answers.cannabisInLast24h ?? notAsked,
    escort: lifestyle?.answers.escort?.arranged ?? notAsked,
    alcoholHours: hoursSince(lifestyle?.lastAlcohol),
    foodHours: hoursSince(food),
    fluidHours: hoursSince(lifestyle?.lastClearFluid),
    foodHoursAsked: foodHours,
    fluidHoursAsked: fluidHours,
    longestFastHours:
      typeof food !== "object" || visit.startMs === undefined
        ? Number.MAX_SAFE_INTEGER
        : (visit.startMs - food.earliestMs) / 3_600_000,
    hasVitals: vitals !== undefined,
    isImplausible:
      (vitals !== undefined && implausibleValues(vitals).length > 0) ||
      (history?.usualSpo2Percent !== undefined && !isSpo2Usable(history.usualSpo2Percent)),
    vitals: judged.outOfRange.map(({ measure, band }) => `${measure} ${band}`),
    isCirculationMeasured: isCirculationMeasured(judged),
  };
}

function answersOf(section: string, answers: object | undefined): FlatFacts {
  return Object.fromEntries(
    Object.entries(answers ?? {}).map(([question, answer]: [string, unknown]) => [
      `${section}.${question}`,
      Array.isArray(answer) ? (answer as string[]) : String(answer),
    ]),
  );
}
