/** What the list shows and searches of a stored version. */
import type { ListRow, StoredScreening } from "../../contract/screening.ts";

/** The row of the list, taken from the record and from nothing else. */
export function listRowOf({
  id,
  version,
  intake,
  assessment,
  receivedAt,
  checkCode,
}: StoredScreening): ListRow {
  const { patient, plannedStart, timeZone, route, stage } = intake.visit;
  return {
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

/** The planned start in epoch milliseconds, for the order of the list. */
export function plannedStartMsOf({ intake }: StoredScreening): number {
  const { plannedStart, timeZone } = intake.visit;
  return Temporal.PlainDateTime.from(plannedStart).toZonedDateTime(timeZone).epochMilliseconds;
}

/** Names, record number and birth date in one folded text; the birth date also as people write it, "2 apr 1980". */
export function searchTextOf({ intake }: StoredScreening): string {
  const { familyName, givenName, recordNumber, birthDate } = intake.visit.patient;
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const inWords = `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
  return fold([familyName, givenName, familyName, recordNumber, birthDate, inWords].join(" "));
}

/** Case and accents removed: "Müller" and "muller" find each other. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
