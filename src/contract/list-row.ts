/** The list, made of stored versions. Free of packages, because the store and the mock server both make it. */
import { kioskCodeOf } from "./kiosk/code.ts";
import { urgentAnswersIn } from "./kiosk/urgent-answers.ts";
import type {
  AssessedRow,
  ListRow,
  StatementRow,
  StoredScreening,
  StoredStatement,
  StoredVersion,
} from "./screening.ts";

/** What the list shows of a screening, taken from its latest version and from nothing else. */
export function listRowOf(version: StoredVersion): ListRow {
  return "statement" in version ? statementRowOf(version) : assessedRowOf(version);
}

function statementRowOf({ id, version, statement, receivedAt, checkCode }: StoredStatement): StatementRow {
  return {
    state: "to-be-completed",
    id,
    version,
    code: kioskCodeOf(id),
    language: statement.language,
    ...statement.patient,
    urgent: [...urgentAnswersIn(statement)],
    receivedAt,
    checkCode,
  };
}

function assessedRowOf({
  id,
  version,
  intake,
  assessment,
  rulesNotVerified,
  receivedAt,
  checkCode,
}: StoredScreening): AssessedRow {
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
    ...(rulesNotVerified && { isMadeUnverified: true }),
    standsOut: assessment.advisories
      .filter(({ level }) => level === assessment.disposition)
      .map(({ title }) => title),
    receivedAt,
    checkCode,
  };
}
