import type { MedicineFacts } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Vocabulary } from "../recognise/index.ts";
import type { Days } from "../units.ts";
import { dayOfDate, dayOfWall } from "../wall-time.ts";
import { amountDoubt } from "./amount-doubt.ts";
import { identify } from "./identify.ts";
import { directionsOf } from "./kept-directions.ts";
import { type Moment, timeBefore } from "./moment.ts";

/** One listed medicine: which drug it is judged as, and when it was last taken. */
export function medicineFacts(
  medicine: Medicine,
  index: number,
  moment: Moment,
  vocabulary: Vocabulary,
): MedicineFacts {
  const isPlanned = medicine.pattern === "premedication" && medicine.premedication?.status === "planned";
  const lastDose = medicine.lastDose && timeBefore(medicine.lastDose, moment, isPlanned);
  const identity = identify(medicine, vocabulary);
  const typed = directionsOf(medicine.typed, vocabulary);
  return {
    index,
    answers: medicine,
    // One by one: spread, an identity takes longer than everything else here.
    recognition: identity.recognition,
    because: identity.because,
    leftOver: identity.leftOver,
    notClassified: identity.notClassified,
    lookAlikes: identity.lookAlikes,
    notASedativeBy: identity.notASedativeBy,
    drugs: identity.drugs,
    classes: identity.classes,
    benzodiazepine: identity.benzodiazepine,
    name: identity.name,
    patternTyped: medicine.pattern === undefined ? typed.pattern?.words : undefined,
    supplyTyped: medicine.supply === undefined ? typed.supply : undefined,
    extendedReleaseTyped: typed.isExtendedRelease?.words,
    amountDoubt: amountDoubt(medicine, identity.drugs, vocabulary),
    lastDose: lastDose === "refused" ? undefined : lastDose,
    isLastDoseRefused: lastDose === "refused",
    planAgeDays: planAgeDays(medicine, moment),
  };
}

/**
 * Days from the plan's date to the planned start, by the clinic's calendar, or to the assessment when the start is not
 * known. A plan dated after the assessment is negative however late the start is.
 */
function planAgeDays({ prescribersPlan }: Medicine, { clock, startMs, at }: Moment): Days | undefined {
  const planDay = dayOfDate(prescribersPlan?.date ?? "");
  if (planDay === undefined || clock === undefined) return undefined;
  const ageNowDays = dayOfWall(clock.wallAt(at)) - planDay;
  if (ageNowDays < 0 || startMs === undefined) return ageNowDays;
  return dayOfWall(clock.wallAt(startMs)) - planDay;
}
