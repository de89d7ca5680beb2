import { noMedicines, quietHistory, quietMentalHealth } from "../support/builders/quiet-answers.ts";
import { newId } from "../../src/client/kiosk/sending/new-id.ts";
import type { Urgent } from "../../src/client/kiosk/sending/raise-urgent-call.ts";
import type { Statement } from "../../src/contract/kiosk/statement.ts";
import { urgentAnswers } from "../../src/contract/kiosk/urgent-answers.ts";

/** What one patient does at a tablet. */
export type Patient = {
  readonly id: string;
  readonly statement: Statement;
  /** Calls for staff while the form goes on. */
  readonly calls: readonly Urgent[];
  /** A double tap: the same answers are on their way twice at once. */
  readonly isSentTwice: boolean;
};

const familyNames = ["Okafor", "Nuñez", "O’Brien", "Åkesson", "Nguyễn", "Şahin", "Иванова", "王"];
const medicines = [
  "xanax 0.5 mg prn",
  "Lorazepam 1 mg at bedtime",
  "gabapentina 300 mg",
  "café valeriana \u{1F33F} 2 comprimés",
  "the small white one — “for nerves”",
  `${"zoloft ".repeat(70)}100`,
];

/** So many patients, each with a name that nobody else has: no two statements are alike. */
export function makePatients(count: number, random: () => number): readonly Patient[] {
  return Array.from({ length: count }, (_, index) => {
    const statement = makeStatement(index, random);
    const id = makeId(random);
    const { familyName, givenName } = statement.patient;
    return {
      id,
      statement,
      calls: urgentAnswers
        .filter(() => random() < 0.06)
        .map((answer) => ({
          screeningId: id,
          answer,
          sure: random() < 0.5,
          patient: { familyName, givenName },
        })),
      isSentTwice: random() < 0.1,
    };
  });
}

function makeStatement(index: number, random: () => number): Statement {
  const pick = <Choice>(choices: readonly Choice[]) => choices[Math.floor(random() * choices.length)];
  const entries = Array.from({ length: Math.floor(random() * 5) }, (_, nth) => ({
    id: `medicine-${nth + 1}`,
    typed: pick(medicines) ?? "",
    pattern: "as-needed" as const,
    lastDose: { said: "last-night" as const, saidAt: "2026-11-21T13:12:00Z" },
  }));
  return {
    formatVersion: 1,
    language: pick(["en", "es"]) ?? "en",
    patient: {
      familyName: `${pick(familyNames) ?? ""} ${index + 1}`,
      givenName: "María",
      birthDate: "1984-03-04",
    },
    medications: { ...noMedicines, list: entries.length > 0 ? "listed" : "confirmed-none", entries },
    ...(random() < 0.8 && {
      history: { ...quietHistory, badReactionInWords: "un poco de náusea\n¡nada más!" },
    }),
    ...(random() < 0.8 && { mentalHealth: quietMentalHealth }),
    ...(random() < 0.8 && { lifestyle: { lastAlcohol: "never" as const } }),
    today: { chestPainNow: "no", drowsyOrHardToRouse: "not-sure" },
  };
}

function makeId(random: () => number): string {
  return newId((bytes) => bytes.forEach((_, at) => (bytes[at] = Math.floor(random() * 256))));
}
