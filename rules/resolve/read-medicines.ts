import type {
  Classification,
  MedicationListState,
  Medications,
  Medicine,
  StatedPattern,
  Supply,
  TakenFor,
} from "../intake.ts";
import { answer, anyNumber, isoDate, notSure, saidTime } from "./read-answers.ts";
import { either, fields, listOf, notBlank, numberWithin, oneOf, text, whole } from "./readable.ts";

const plan = { "continue-as-usual": true, other: true, "none-known": true } as const;

const readFields = fields<Medicine>(
  {
    id: text,
    typed: text,
    confirmedDrugIds: listOf(text),
    classification: whole<Classification>(
      { as: oneOf({ drug: true, "not-a-sedative": true }), by: notBlank },
      "as",
      "by",
    ),
    pattern: oneOf<StatedPattern>({
      regular: true,
      "as-needed": true,
      "one-off": true,
      premedication: true,
      stopped: true,
      "not-sure": true,
    }),
    daysUsedInLast14: either(notSure, numberWithin(0, 14)),
    dose: whole<NonNullable<Medicine["dose"]>>(
      {
        amount: anyNumber,
        unit: oneOf({ mg: true, mcg: true, g: true, mL: true, tablets: true, units: true, "mcg/h": true }),
      },
      "amount",
      "unit",
    ),
    dosesPerDay: either(notSure, numberWithin(0, Number.MAX_VALUE)),
    lastDose: saidTime,
    usedSince: oneOf({ days: true, weeks: true, months: true, years: true, "not-sure": true }),
    supply: oneOf<Supply>({
      "own-prescription": true,
      "over-the-counter": true,
      "someone-else": true,
      street: true,
      "this-clinic": true,
      "not-sure": true,
    }),
    takenFor: listOf(
      oneOf<TakenFor>({
        anxiety: true,
        sleep: true,
        panic: true,
        pain: true,
        seizures: true,
        withdrawal: true,
        catatonia: true,
        spasticity: true,
        other: true,
        "not-sure": true,
      }),
    ),
    missedOrCutInLast28Days: answer,
    wasRegularBeforeStopping: answer,
    isExtendedRelease: answer,
    form: oneOf({
      oral: true,
      sublingual: true,
      nasal: true,
      rectal: true,
      patch: true,
      im: true,
      iv: true,
      other: true,
      "not-sure": true,
    }),
    prescribersPlan: whole<NonNullable<Medicine["prescribersPlan"]>>(
      { plan: oneOf(plan), inWords: text, date: isoDate },
      "plan",
    ),
    premedication: whole<NonNullable<Medicine["premedication"]>>(
      { status: oneOf({ given: true, planned: true }), byWhom: text },
      "status",
    ),
    takenToday: answer,
    isInDoseEscalation: answer,
  },
  "id",
  "typed",
);

type ReadableMedications = Omit<Medications, "entries"> & { readonly entries: readonly Partial<Medicine>[] };

const readSection = fields<ReadableMedications>(
  {
    list: oneOf<MedicationListState>({
      "not-asked": true,
      "no-answer": true,
      declined: true,
      "confirmed-none": true,
      listed: true,
    }),
    entries: listOf((entry, unreadable) => readFields(entry, unreadable) ?? {}),
    isComplete: answer,
    onlyNowAndThen: answer,
    fromSomeoneElse: answer,
    stoppedRecently: answer,
    forAnxietySleepOrSeizures: answer,
  },
  "list",
  "entries",
);

/**
 * The medicines. A list that cannot be read was not asked for, and so was one said to be empty whose entries cannot
 * be read. Entries count whatever the list is said to be: "takes nothing" beside an entry is a listed medicine.
 */
export function readMedications(value: unknown, unreadable: string[]): Medications {
  const read = readSection(value, unreadable);
  const entries = (read?.entries ?? []).map(complete);
  if (read?.entries === undefined || read.list === undefined) return { ...read, list: "not-asked", entries };
  if (read.list !== "confirmed-none" || entries.length === 0) return { ...read, list: read.list, entries };
  unreadable.push(".list");
  return { ...read, list: "listed", entries };
}

/** An entry that cannot be read stays on the list, as a medicine nobody recognises. */
function complete(entry: Partial<Medicine>, index: number): Medicine {
  const { id, typed } = entry;
  if (id !== undefined && typed !== undefined) return entry as Medicine;
  return { ...entry, id: id ?? `entry-${index + 1}`, typed: typed ?? "" };
}
