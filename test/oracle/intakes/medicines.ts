import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import type { Medicine } from "../../../rules/intake.ts";
import type { Chance } from "./chance.ts";
import { someTime } from "./times.ts";

const namesOfKind = kindsOf();
/** Names whose rules differ from those of their class, said more often than chance would. */
const specials = ["lorazepam", "oxazepam", "temazepam", "alprazolam", "triazolam", "midazolam", "diazepam"];
/** What counts beside an opioid though it need not count alone. */
const companions = ["oxycodone", "morphine", "fentanyl", "gabapentin", "pregabalin", "zolpidem", "zopiclone"];
const unclear = [
  "blue pill",
  "бензо",
  "lorazepam xyz",
  "Control",
  "clonzepam",
  "sertraline",
  "vitamin D",
  "bars",
];
const doseHours = [8, 12, 24, 72, 18, 40, 96, 14 * 24, 28 * 24, 29 * 24];
const answers = ["yes", "no", "not-sure", undefined] as const;
const mostlyNo = ["no", "no", "no", "no", "no", "yes", "not-sure", undefined] as const;
const purposes = [
  "anxiety",
  "sleep",
  "panic",
  "pain",
  "seizures",
  "withdrawal",
  "catatonia",
  "spasticity",
] as const;

function kindsOf(): readonly (readonly string[])[] {
  const kinds = new Map<string, string[]>();
  for (const { classes, name, brands } of [...depressants, ...interactions])
    for (const each of classes) kinds.set(each, [...(kinds.get(each) ?? []), name, ...brands.slice(0, 2)]);
  kinds.delete("none");
  return [...kinds.values()];
}

function name(chance: Chance): string {
  const kind = chance.next();
  if (kind < 0.08) return chance.oneOf(companions);
  if (kind < 0.2) return chance.oneOf(specials);
  if (kind < 0.38) return chance.oneOf(benzodiazepines).name;
  if (kind < 0.95) return chance.oneOf(chance.oneOf(namesOfKind));
  return chance.oneOf(unclear);
}

/** A medicine with each of its answers, blanks among them. */
export function someMedicine(chance: Chance, id: string): Medicine {
  const typed = name(chance);
  const days = chance.oneOf([0, 1, 3, 7, 7, 8, 14, "not-sure", undefined] as const);
  const takenFor = chance.is(0.6)
    ? (["anxiety"] as const)
    : chance.oneOf([
        [chance.oneOf(purposes)],
        ["sleep", chance.oneOf(purposes)],
        ["other"],
        ["not-sure"],
        undefined,
      ]);
  const premedication = { status: "given", byWhom: "A. Lindqvist" } as const;
  const pattern = chance.oneOf([
    ...(["regular", "regular", "as-needed", "as-needed", "as-needed", "one-off", "stopped"] as const),
    ...(["stopped", "premedication", "not-sure", undefined] as const),
  ]);
  const plan = chance.oneOf([
    ...[wallDate(-9), wallDate(-180), wallDate(-181), wallDate(3), undefined].map((date) => ({
      plan: "continue-as-usual" as const,
      date,
    })),
    { plan: "continue-as-usual" as const, date: wallDate(-9) },
    { plan: "other" as const, inWords: "half for a week", date: wallDate(-9) },
    { plan: "none-known" as const },
    undefined,
  ]);
  return withoutBlanks({
    id,
    typed,
    pattern,
    daysUsedInLast14: days,
    lastDose: chance.is(0.06) ? undefined : someTime(chance, doseHours),
    usedSince: chance.oneOf(["days", "weeks", "years", "not-sure", undefined] as const),
    supply: chance.oneOf([
      ...(["own-prescription", "own-prescription", "own-prescription", "own-prescription"] as const),
      ...(["over-the-counter", "someone-else", "street", "this-clinic", "not-sure", undefined] as const),
    ]),
    takenFor,
    missedOrCutInLast28Days: chance.oneOf(mostlyNo),
    wasRegularBeforeStopping: pattern === "stopped" ? chance.oneOf(answers) : undefined,
    isExtendedRelease: chance.oneOf(mostlyNo),
    form: chance.oneOf([
      ...(["oral", "oral", "oral", "oral", "sublingual", "nasal", "patch"] as const),
      ...(["iv", "im", "not-sure", undefined] as const),
    ]),
    prescribersPlan: plan,
    premedication: pattern === "premedication" ? premedication : undefined,
    takenToday: chance.oneOf(answers),
    isInDoseEscalation: chance.oneOf(mostlyNo),
  });
}

/** A plain medicine that has been asked about in full, so that single factors stand alone. */
export function plainMedicine(chance: Chance, id: string): Medicine {
  const { typed, lastDose } = someMedicine(chance, id);
  return withoutBlanks({
    id,
    typed,
    lastDose,
    pattern: chance.oneOf(["regular", "as-needed"] as const),
    daysUsedInLast14: chance.oneOf([3, 7, 14]),
    usedSince: "years",
    supply: "own-prescription",
    takenFor: ["anxiety"],
    missedOrCutInLast28Days: "no",
    isExtendedRelease: "no",
    form: "oral",
    prescribersPlan: chance.is(0.5)
      ? { plan: "continue-as-usual", date: wallDate(-9) }
      : { plan: "none-known" },
    takenToday: "yes",
    isInDoseEscalation: "no",
  });
}

function wallDate(days: number): string {
  return new Date(Date.parse("2026-11-21T00:00:00Z") + days * 86_400_000).toISOString().slice(0, 10);
}

/** An answer that is absent stands nowhere, as in an intake that was sent. */
function withoutBlanks(answered: Readonly<Record<string, unknown>>): Medicine {
  return Object.fromEntries(Object.entries(answered).filter(([, value]) => value !== undefined)) as Medicine;
}
