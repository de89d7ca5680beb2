import { listRowOf } from "../../contract/list-row.ts";
import type { Assessment, Intake, Protocol } from "../../../rules/index.ts";
import type { NewStatement } from "../../contract/kiosk/statement.ts";
import { pathsAsPatientSaid } from "../../contract/patient-said.ts";
import {
  type Correction,
  isStatement,
  type NewScreening,
  type Receipt,
  type ScreeningList,
  type Search,
  type StoredScreening,
  type StoredStatement,
  type StoredVersion,
  type Versions,
} from "../../contract/screening.ts";
import { mockClinic } from "./clinic.ts";
import { inOrderOfTheList, searchable } from "./list-rows.ts";
import { makeNameMemory } from "./name-memory.ts";

type Assess = (intake: Intake, protocol: Protocol, at: number) => Assessment;

/** Screenings in memory, kept the way the server keeps them: versions are added, never changed. */
export function makeMemory(now: () => number, assess: Assess) {
  const byId = new Map<string, readonly StoredVersion[]>();
  const names = makeNameMemory();
  const versionsOf = (id: string) => byId.get(id) ?? [];
  const receivedBy = (id: string, at: number, deviceNow: string) => ({
    id,
    receivedAt: new Date(at).toISOString(),
    hash: "0".repeat(64),
    checkCode: "0000-0000",
    clinicId: mockClinic.clinicId,
    clinicName: mockClinic.name,
    deviceNow,
  });

  const keep = (id: string, given: Omit<NewScreening, "id"> & { reason?: string }): Receipt => {
    const before = versionsOf(id);
    const at = now();
    const [first] = before;
    const latest = before.at(-1);
    const stored: StoredScreening = {
      ...receivedBy(id, at, given.deviceNow),
      version: before.length + 1,
      ...(given.reason !== undefined && { reason: given.reason }),
      ...(first && isStatement(first) && { patientSaid: patientSaidOf(first, given.intake) }),
      rulesVersion: mockClinic.rulesVersion,
      protocolVersion: mockClinic.protocol.version,
      protocol: mockClinic.protocol,
      intake: given.intake,
      assessment: structuredClone<unknown>(
        assess(given.intake, mockClinic.protocol, at),
      ) as StoredScreening["assessment"],
    };
    names.note(latest && !isStatement(latest) ? latest.intake : undefined, stored.intake, stored.receivedAt);
    byId.set(id, [...before, stored]);
    return receiptOf(stored);
  };

  return {
    create({ id, ...given }: NewScreening): { receipt?: Receipt; isNew: boolean } {
      const [first] = versionsOf(id);
      if (!first) return { receipt: keep(id, given), isNew: true };
      const isSame = !isStatement(first) && JSON.stringify(first.intake) === JSON.stringify(given.intake);
      return isSame ? { receipt: receiptOf(first), isNew: false } : { isNew: false };
    },
    hear({ id, deviceNow, statement }: NewStatement): Receipt {
      const stored: StoredStatement = { ...receivedBy(id, now(), deviceNow), version: 1, statement };
      byId.set(id, [stored]);
      return receiptOf(stored);
    },
    correct: (id: string, { deviceNow, reason, intake }: Correction): Receipt =>
      keep(id, { deviceNow, intake, ...(reason !== undefined && { reason }) }),
    nameProposals: names.proposals,
    get: (id: string, version?: number): StoredVersion | undefined => versionsOf(id).at((version ?? 0) - 1),
    versions(id: string): Versions | undefined {
      const versions = byId.get(id);
      return versions && { id, versions: versions.map(versionInList) };
    },
    search({ text = "", page = 1, pageSize = 50 }: Search): ScreeningList {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...byId.values()].flatMap((versions) => versions.at(-1) ?? []).map(listRowOf);
      const found = rows
        .filter((row) => words.every((word) => searchable(row).includes(word)))
        .toSorted(inOrderOfTheList);
      return {
        rows: found.slice((page - 1) * pageSize, page * pageSize),
        page,
        pageSize,
        total: found.length,
      };
    },
  };
}

const patientSaidOf = ({ hash, receivedAt, statement }: StoredStatement, intake: Intake) => ({
  hash,
  receivedAt,
  language: statement.language,
  paths: pathsAsPatientSaid(intake, statement),
});

const receiptOf = ({ id, version, receivedAt, hash, checkCode }: StoredVersion): Receipt => ({
  id,
  version,
  receivedAt,
  hash,
  checkCode,
});

function versionInList(stored: StoredVersion): Versions["versions"][number] {
  if (isStatement(stored)) return receiptOf(stored);
  const { reason, assessment } = stored;
  return {
    ...receiptOf(stored),
    ...(reason !== undefined && { reason }),
    ...(assessment.disposition && { disposition: assessment.disposition }),
  };
}
