import { unknownBenzodiazepineId } from "../../../rules/data/benzodiazepines.ts";
import type { Drug } from "../../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import type { Protocol } from "../../../rules/protocol.ts";
import { dayLimits, doseLimits, lapseLimits, planLimits } from "../tables/limits.ts";
import { compare } from "./patient.ts";

const msPerHour = 3_600_000;
const answersByName = ["pattern", "missedOrCutInLast28Days", "wasRegularBeforeStopping"] as const;
const moreAnswersByName = ["isExtendedRelease", "form", "takenToday", "isInDoseEscalation"] as const;
const suchPurposes = new Set(["anxiety", "sleep", "panic", "seizures", "spasticity", "withdrawal"]);
const raisedByInhibitors = ["alprazolam", "triazolam", "midazolam"];

/** Another name that could be meant matters where it sedates. */
const sedatingClasses = new Set<string>([
  ...["benzodiazepine", "opioid", "barbiturate", "zuranolone", "phenibut", "oxybate", "z-drug"],
  ...["gabapentinoid", "muscle-relaxant", "sedating-antihistamine", "sedating-bedtime-medicine"],
]);

/** What was answered about one medicine, and what the drug tables say of it. */
export function medicineFacts(medicine: MedicineFacts, { visit }: Facts, protocol: Protocol): Set<string> {
  const { answers, lastDose, planAgeDays } = medicine;
  const told = new Set<string>([...medicine.classes, medicine.recognition, "listed at all"]);
  for (const name of [...answersByName, ...moreAnswersByName]) told.add(`${name}=${answers[name] ?? "?"}`);
  told.add(`supply=${answers.supply ?? medicine.supplyTyped?.value ?? "?"}`);
  told.add(`plan=${answers.prescribersPlan?.plan ?? "?"}`);
  for (const purpose of answers.takenFor ?? ["?"]) {
    told.add(`takenFor=${purpose}`);
    if (suchPurposes.has(purpose)) told.add("for such a purpose");
  }
  const days = answers.daysUsedInLast14;
  if (typeof days === "number") compare(told, days, dayLimits, protocol);
  else told.add("days unknown");
  compare(told, planAgeDays, planLimits, protocol);
  if (planAgeDays !== undefined && planAgeDays < 0) told.add("plan lies ahead");
  const hours = lastDose?.hoursBeforeStart;
  if (hours === undefined) told.add("time unknown");
  compare(told, hours, doseLimits, protocol);
  if (lastDose !== undefined && visit.startMs !== undefined)
    compare(told, (visit.startMs - lastDose.earliestMs) / msPerHour, lapseLimits, protocol);
  drugFacts(told, medicine);
  return told;
}

function drugFacts(told: Set<string>, medicine: MedicineFacts): void {
  const { benzodiazepine, drugs, leftOver, lookAlikes, notClassified, notASedativeBy, amountDoubt } =
    medicine;
  for (const { id } of drugs) {
    told.add(`drug=${id}`);
    if (raisedByInhibitors.some((each) => id.startsWith(each))) told.add("raised by a strong inhibitor");
  }
  if (benzodiazepine !== undefined) {
    told.add("benzodiazepine").add(`lasts ${benzodiazepine.durationClass}`);
    if (benzodiazepine.status === "designer" && benzodiazepine.id !== unknownBenzodiazepineId)
      told.add("never prescribed by anybody");
    if (benzodiazepine.id === unknownBenzodiazepineId) told.add("content unknown");
  }
  if (lookAlikes.some(({ classes }) => classes.some((each) => sedatingClasses.has(each))))
    told.add("looks like a sedative");
  if (leftOver.length > 0) told.add("has words left over");
  if (notClassified !== undefined && notClassified.length > 0) told.add("holds what nobody classified");
  if (notASedativeBy !== undefined) told.add("reviewed as no sedative");
  if (amountDoubt !== undefined) told.add("amount in doubt");
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

/** The substances of a medicine that count as strong depressants; the same one listed twice is one. */
export function strongSubstances(medicine: MedicineFacts, told: ReadonlySet<string>): readonly string[] {
  return Object.entries(strongClasses)
    .filter(([fact]) => told.has(fact))
    .map(([, drugClass]) => `${drugClass} ${drugOf(medicine, drugClass)?.id ?? medicine.name}`);
}

function drugOf({ drugs }: MedicineFacts, drugClass: Drug["classes"][number]): Drug | undefined {
  return drugs.find(({ classes }) => classes.includes(drugClass));
}
