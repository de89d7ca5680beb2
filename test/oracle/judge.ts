import type { Level, MonitoringTier } from "../../rules/assessment.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import type { Protocol } from "../../rules/protocol.ts";
import { medicineFacts, strongSubstances } from "./facts/medicine.ts";
import { patientFacts } from "./facts/patient.ts";
import { readingFacts, vitalsTogether } from "./facts/reading.ts";
import { advise, settle, type Reached } from "./interpret.ts";
import { adviceTables } from "./tables/index.ts";
import { meaningsOfAnswers } from "./tables/meanings-of-answers.ts";
import { meaningsOfMedicines } from "./tables/meanings-of-medicines.ts";
import { bandsOfOneReading, bandsOfTheVisit } from "./tables/meanings-of-readings.ts";
import { meaningsTogether, tiers } from "./tables/meanings-together.ts";

export type Verdict = {
  /** For each rule that found something: "topic level", each once, sorted. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  readonly tier: MonitoringTier;
  /** The highest level found; absent: nothing was found. */
  readonly disposition?: Level;
};

/** Judges the facts by the tables alone. */
export function judge(facts: Facts, protocol: Protocol, reached?: Reached): Verdict {
  const patient = patientFacts(facts, protocol);
  settle(meaningsOfAnswers, patient, undefined, reached);
  tellVitals(facts, protocol, patient, reached);
  const medicines = facts.medications.medicines.map((medicine) => {
    const told = medicineFacts(medicine, facts, protocol);
    settle(meaningsOfMedicines, told, patient, reached);
    for (const fact of told) patient.add(`some ${fact}`);
    return { medicine, told };
  });
  countStrong(medicines, patient);
  if (isRecreationOnTheList(facts, medicines)) patient.add("recreation is on the list");
  settle(meaningsTogether, patient, undefined, reached);
  const found = advise(adviceTables, patient, medicines, reached);
  const tier = tiers.find(([name]) => patient.has(name))?.[1] ?? "baseline";
  const all = [...found.values()].flat();
  const disposition = (["stop-and-call", "prescriber-review", "inform"] as const).find((level) =>
    all.some((each) => each.endsWith(level)),
  );
  return { found, tier, ...(disposition && { disposition }) };
}

function tellVitals(facts: Facts, protocol: Protocol, patient: Set<string>, reached?: Reached): void {
  const { vitals, history } = facts;
  const [first, repeat] = [vitals?.first ?? {}, vitals?.repeat].map((reading) => {
    if (reading === undefined) return undefined;
    const told = readingFacts(reading, history, protocol);
    settle(bandsOfOneReading, told, patient, reached);
    return told;
  });
  for (const fact of first ?? []) patient.add(`first ${fact}`);
  for (const fact of repeat ?? []) patient.add(`repeat ${fact}`);
  for (const fact of vitalsTogether(facts, first ?? new Set(), repeat, protocol)) patient.add(fact);
  settle(bandsOfTheVisit, patient, undefined, reached);
}

type Looked = { readonly medicine: MedicineFacts; readonly told: ReadonlySet<string> };

function countStrong(medicines: readonly Looked[], patient: Set<string>): void {
  const strong = medicines.filter(({ told }) => told.has("strong"));
  const substances = new Set(strong.flatMap(({ medicine, told }) => strongSubstances(medicine, told)));
  if (strong.length >= 2) patient.add("several strong entries");
  if (substances.size >= 2) patient.add("two strong depressants");
  if (substances.size >= 3) patient.add("three strong depressants");
}

/** The answer about recreational use may tell of a medicine on the list: one that nobody prescribed, taken no earlier. */
function isRecreationOnTheList({ lifestyle }: Facts, medicines: readonly Looked[]): boolean {
  const last = lifestyle?.recreationalSedatives;
  if (last === undefined || last === "never") return false;
  const since = last === "unknown" ? Number.POSITIVE_INFINITY : last.latestMs;
  return medicines.some(
    ({ medicine, told }) =>
      told.has("not prescribed") && (medicine.lastDose?.latestMs ?? Number.POSITIVE_INFINITY) >= since,
  );
}
