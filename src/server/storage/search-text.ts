/** By what words a stored version is found. */
import { kioskCodeOf } from "../../contract/kiosk/code.ts";
import type { StoredVersion } from "../../contract/screening.ts";

/**
 * Names, record number and birth date in one folded text; the birth date also as people write it, "2 apr 1980". What
 * began at the kiosk is found by its code too, with and without the dash.
 */
export function searchTextOf(version: StoredVersion): string {
  const began = "statement" in version || version.patientSaid !== undefined;
  const code = began ? kioskCodeOf(version.id) : "";
  const { familyName, givenName, recordNumber, birthDate } = patientIn(version);
  const words = [familyName, givenName, familyName, recordNumber, birthDate, birthDate && inWords(birthDate)];
  return fold([...words, code, code.replace("-", "")].filter(Boolean).join(" "));
}

type Named = Partial<Record<"familyName" | "givenName" | "birthDate" | "recordNumber", string | undefined>>;

function patientIn(version: StoredVersion): Named {
  return "statement" in version ? version.statement.patient : version.intake.visit.patient;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function inWords(birthDate: string): string {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** Case and accents removed: "Müller" and "muller" find each other. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
