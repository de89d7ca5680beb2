/** Which answers of an intake still stand as the patient said them at the kiosk. */
import type { Intake } from "../../rules/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Statement } from "./kiosk/statement.ts";
import { pathInWords } from "./problems.ts";

type Answers = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const sections = ["history", "mentalHealth", "lifestyle", "today"] as const;

/**
 * Places in the intake, in its order, whose answer is the one in the statement: "history.stroke",
 * "medications.entries[0].lastDose". An answer of several parts, such as a time, a dose or the allergies, counts whole.
 * Medicines are the same by their id, wherever they stand in the list. What is not named was changed or added by staff.
 */
export function pathsAsPatientSaid(intake: Intake, statement: Statement): string[] {
  const { entries, ...list } = intake.medications;
  const { entries: saidEntries, ...saidList } = statement.medications;
  const saidById = new Map(saidEntries.map(({ id, ...said }) => [id, said]));
  return [
    ...unchanged(["visit", "patient"], intake.visit.patient, statement.patient),
    ...unchanged(["medications"], list, saidList),
    ...entries.flatMap(({ id, ...now }, index) =>
      unchanged(["medications", "entries", index], now, saidById.get(id)),
    ),
    ...sections.flatMap((section) => unchanged([section], intake[section], statement[section])),
  ];
}

function unchanged(path: Path, now: Answers | undefined, said: Answers | undefined): string[] {
  return Object.entries(now ?? {})
    .filter(([key, answer]) => answer !== undefined && isSame(answer, said?.[key]))
    .map(([key]) => pathInWords([...path, key]));
}

function isSame(one: unknown, other: unknown): boolean {
  return other !== undefined && canonicalJson(one) === canonicalJson(other);
}
