import { kioskCodeOf } from "../../contract/kiosk/code.ts";
import type { ListRow } from "../../contract/screening.ts";

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
