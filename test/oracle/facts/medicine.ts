import { unknownBenzodiazepineId } from "../../../rules/data/benzodiazepines.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { Protocol } from "../../../rules/protocol.ts";
import { dayCounts, dayLimits, doseLimits, lapseLimits, planLimits } from "../tables/limits.ts";
import { compare, longestHours, wholeDays } from "./patient.ts";

const answersByName = ["pattern", "missedOrCutInLast28Days", "wasRegularBeforeStopping"] as const;
const moreAnswersByName = ["isExtendedRelease", "form", "takenToday", "isInDoseEscalation"] as const;
const suchPurposes = new Set(["anxiety", "sleep", "panic", "seizures", "spasticity", "withdrawal"]);
const raisedByInhibitors = ["alprazolam", "triazolam", "midazolam"];

/** What was answered about one medicine, and what the drug tables say of it. */
export function medicineFacts(medicine: MedicineFacts, { visit }: Facts, protocol: Protocol): Set<string> {
  const { answers, lastDose, planAgeDays } = medicine;
  const told = new Set<string>([...medicine.classes, medicine.recognition, "listed at all"]);
  for (const name of [...answersByName, ...moreAnswersByName]) told.add(`${name}=${answers[name] ?? "?"}`);
  told.add(`supply=${answers.supply ?? medicine.supplyTyped?.value ?? "?"}`);
  told.add(`supply told=${answers.supply ?? "?"}`);
  told.add(`plan=${answers.prescribersPlan?.plan ?? "?"}`);
  if (answers.supply === undefined) told.add("supply not answered");
  if (medicine.extendedReleaseTyped !== undefined) told.add("typed as extended release");
  const takenFor = answers.takenFor ?? [];
  if (takenFor.length === 0) told.add("takenFor=?");
  for (const purpose of takenFor) {
    told.add(`takenFor=${purpose}`);
    if (suchPurposes.has(purpose)) told.add("for such a purpose");
  }
  const days = answers.daysUsedInLast14;
  if (typeof days === "number") compare(told, days, dayLimits, protocol);
  else told.add("days unknown");
  if (days === 0) told.add("on no day");
  if (days === undefined) told.add("days not asked");
  compare(told, planAgeDays, planLimits, protocol);
  if (planAgeDays !== undefined && planAgeDays < 0) told.add("plan lies ahead");
  const hours = lastDose?.hoursBeforeStart;
  if (hours === undefined) told.add("time unknown");
  compare(told, hours, doseLimits, protocol);
  compare(told, wholeDays(lastDose), dayCounts, protocol);
  compare(told, longestHours(lastDose, visit.startMs), lapseLimits, protocol);
  drugFacts(told, medicine);
  return told;
}

function drugFacts(told: Set<string>, medicine: MedicineFacts): void {
  const { benzodiazepine, drugs, leftOver, notASedativeBy } = medicine;
  for (const { id } of drugs) {
    told.add(`drug=${id}`);
    if (id === unknownBenzodiazepineId) told.add("content unknown");
    if (raisedByInhibitors.some((each) => id.startsWith(each))) told.add("raised by a strong inhibitor");
  }
  if (benzodiazepine !== undefined) {
    told.add("benzodiazepine").add(`lasts ${benzodiazepine.durationClass}`);
    if (
      benzodiazepine.status === "designer" &&
      benzodiazepine.isClassicalAgonist &&
      benzodiazepine.id !== unknownBenzodiazepineId
    )
      told.add("never prescribed by anybody");
    if (!benzodiazepine.isClassicalAgonist) told.add("no classical agonist");
  }
  if (leftOver.length > 0) told.add("has words left over");
  if (notASedativeBy !== undefined) told.add("reviewed as no sedative");
}

const strongClasses = {
  "on board": "benzodiazepine",
  "strong opioid": "opioid",
  "strong barbiturate": "barbiturate",
  "strong zuranolone": "zuranolone",
  "strong phenibut": "phenibut",
  "strong oxybate": "oxybate",
  "strong Z-drug": "z-drug",
} as const;

/**
 * The substances of a medicine that count as strong depressants: the same one listed twice is one, unless nobody confirmed
 * or prescribed it, so that it may be anything.
 */
export function strongSubstances(medicine: MedicineFacts, told: ReadonlySet<string>): readonly string[] {
  const isCertain = medicine.recognition === "recognised" && !told.has("not prescribed");
  return Object.entries(strongClasses)
    .filter(([fact]) => told.has(fact))
    .flatMap(([, drugClass]) => {
      const drugs = medicine.drugs.filter(({ classes }) => classes.includes(drugClass));
      return isCertain && drugs.length > 0
        ? drugs.map(({ id }) => `${drugClass} ${id}`)
        : [`${drugClass} of entry ${medicine.index}`];
    });
}
