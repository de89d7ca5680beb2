import { kioskCodeOf } from "../../contract/kiosk/code.ts";
import { urgentAnswersIn } from "../../contract/kiosk/urgent-answers.ts";
import { isStatement, type ListRow, type StoredVersion } from "../../contract/screening.ts";

/** One row of the list, as the server makes it of a screening's latest version. */
export function rowOf(stored: StoredVersion): ListRow {
  const { id, receivedAt, checkCode } = stored;
  if (isStatement(stored)) {
    const { language, patient } = stored.statement;
    return {
      state: "to-be-completed",
      id,
      version: 1,
      code: kioskCodeOf(id),
      language,
      ...patient,
      urgent: [...urgentAnswersIn(stored.statement)],
      receivedAt,
      checkCode,
    };
  }
  const { intake, assessment, version } = stored;
  const { patient, plannedStart, timeZone, route, stage } = intake.visit;
  return {
    state: "assessed",
    id,
    version,
    ...patient,
    plannedStart,
    timeZone,
    route,
    stage,
    ...(assessment.disposition && { disposition: assessment.disposition }),
    dispositionInWords: assessment.dispositionInWords,
    standsOut: assessment.advisories
      .filter(({ level }) => level === assessment.disposition)
      .map(({ title }) => title),
    receivedAt,
    checkCode,
  };
}

/** The words by which a row is found, in lower case. */
export function searchable(row: ListRow): string {
  const { familyName = "", givenName = "", birthDate = "", id } = row;
  const recordNumber = row.state === "assessed" ? row.recordNumber : "";
  return `${familyName} ${givenName} ${recordNumber} ${birthDate} ${kioskCodeOf(id)}`.toLowerCase();
}

/** Statements first, newest first; then newest planned start first. */
export function inOrderOfTheList(a: ListRow, b: ListRow): number {
  if (a.state !== b.state) return a.state === "to-be-completed" ? -1 : 1;
  return sortedBy(b).localeCompare(sortedBy(a));
}

const sortedBy = (row: ListRow) => (row.state === "assessed" ? row.plannedStart : row.receivedAt);
