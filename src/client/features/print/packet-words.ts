import { levels, sayCalendarDate } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { ageInYears } from "../../ui/age.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { count } from "../../ui/count.ts";
import { levelWords } from "../../ui/level-mark.tsx";

export const notAnOrder = "Advisory. Not an order";

/** "Okafor, Maria · born 4 Mar 1984 · record 20817": on every page, because pages come apart. */
export function identityLine({ intake }: StoredScreening): string {
  const { familyName, givenName, birthDate, recordNumber } = intake.visit.patient;
  return `${familyName}, ${givenName} · born ${sayCalendarDate(birthDate)} · record ${recordNumber}`;
}

/** "4 Mar 1984 (42 y)" */
export function bornInWords({ intake }: StoredScreening): string {
  const { patient, plannedStart } = intake.visit;
  const ageYears = ageInYears(patient.birthDate, plannedStart);
  const born = sayCalendarDate(patient.birthDate);
  return ageYears === undefined ? born : `${born} (${ageYears}\u00a0y)`;
}

/** "Sat 21 Nov 2026 09:00 EST" */
export function startInWords({ intake, assessment }: StoredScreening): string {
  const { plannedStart, timeZone } = intake.visit;
  if (assessment.timeline !== undefined) return fullDateAndTime(assessment.timeline.startMs, timeZone);
  const [date = "", time = ""] = plannedStart.split("T");
  return `${sayCalendarDate(date)} ${time.slice(0, 5)} ${timeZone}`;
}

/** What made this result, so that a page can be matched with the record: protocol, rules, names it read by, check code, version. */
export function originLine(screening: StoredScreening): string {
  const { protocolVersion, rulesVersion, checkCode, version, assessment } = screening;
  const { vocabularyVersion } = assessment;
  return [
    `protocol ${protocolVersion}`,
    `rules ${rulesVersion}`,
    ...(vocabularyVersion === undefined ? [] : [`names ${vocabularyVersion}`]),
    `check ${checkCode}`,
    `version ${version}`,
  ].join(" · ");
}

/** "Version 2, a correction of version 1"; undefined for the first that staff made, which corrects none. */
export function correctionInWords({ version, patientSaid }: StoredScreening): string | undefined {
  const firstOfStaff = patientSaid === undefined ? 1 : 2;
  return version === firstOfStaff ? undefined : `Version ${version}, a correction of version ${version - 1}`;
}

/** "3 medicines · 4 advisories": on every page, so that a lost page is missed. */
export function totalsLine({ assessment }: StoredScreening): string {
  const { medicines, advisories } = assessment;
  return `${count(medicines.length, "medicine")} · ${count(advisories.length, "advisory", "advisories")}`;
}

/** "1 stop and call · 2 prescriber review · 0 to know" */
export function countsInWords({ assessment }: StoredScreening): string {
  return levels
    .map((level) => {
      const ofLevel = assessment.advisories.filter((advisory) => advisory.level === level);
      return `${ofLevel.length} ${levelWords[level].toLowerCase()}`;
    })
    .join(" · ");
}
