import type { Assessment, Intake, Protocol } from "../../../rules/index.ts";
import type {
  Correction,
  ListRow,
  NewScreening,
  Receipt,
  ScreeningList,
  Search,
  StoredScreening,
  Versions,
} from "../../contract/screening.ts";
import { mockClinic } from "./clinic.ts";
import { makeNameMemory } from "./name-memory.ts";

type Assess = (intake: Intake, protocol: Protocol, at: number) => Assessment;

/** Screenings in memory, kept the way the server keeps them: versions are added, never changed. */
export function makeMemory(now: () => number, assess: Assess) {
  const byId = new Map<string, StoredScreening[]>();
  const names = makeNameMemory();

  const keep = (id: string, given: Omit<NewScreening, "id"> & { reason?: string }): Receipt => {
    const versions = byId.get(id) ?? [];
    const at = now();
    const stored: StoredScreening = {
      id,
      version: versions.length + 1,
      receivedAt: new Date(at).toISOString(),
      hash: "0".repeat(64),
      checkCode: "0000-0000",
      clinicId: mockClinic.clinicId,
      clinicName: mockClinic.name,
      deviceNow: given.deviceNow,
      ...(given.reason !== undefined && { reason: given.reason }),
      rulesVersion: mockClinic.rulesVersion,
      protocolVersion: mockClinic.protocol.version,
      protocol: mockClinic.protocol,
      intake: given.intake,
      assessment: structuredClone<unknown>(
        assess(given.intake, mockClinic.protocol, at),
      ) as StoredScreening["assessment"],
    };
    names.note(versions.at(-1)?.intake, stored.intake, stored.receivedAt);
    byId.set(id, [...versions, stored]);
    return receiptOf(stored);
  };

  return {
    create({ id, ...given }: NewScreening): { receipt?: Receipt; isNew: boolean } {
      const [first] = byId.get(id) ?? [];
      if (!first) return { receipt: keep(id, given), isNew: true };
      const isSame = JSON.stringify(first.intake) === JSON.stringify(given.intake);
      return isSame ? { receipt: receiptOf(first), isNew: false } : { isNew: false };
    },
    correct: (id: string, { deviceNow, reason, intake }: Correction): Receipt =>
      keep(id, { deviceNow, intake, ...(reason !== undefined && { reason }) }),
    nameProposals: names.proposals,
    get: (id: string, version?: number): StoredScreening | undefined => byId.get(id)?.at((version ?? 0) - 1),
    versions(id: string): Versions | undefined {
      const versions = byId.get(id);
      return (
        versions && {
          id,
          versions: versions.map((one) => ({
            ...receiptOf(one),
            ...(one.reason !== undefined && { reason: one.reason }),
            ...(one.assessment.disposition && { disposition: one.assessment.disposition }),
          })),
        }
      );
    },
    search({ text = "", page = 1, pageSize = 50 }: Search): ScreeningList {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...byId.values()].flatMap((versions) => versions.at(-1) ?? []).map(rowOf);
      const found = rows
        .filter((row) => words.every((word) => searchable(row).includes(word)))
        .toSorted((a, b) => b.plannedStart.localeCompare(a.plannedStart));
      return {
        rows: found.slice((page - 1) * pageSize, page * pageSize),
        page,
        pageSize,
        total: found.length,
      };
    },
  };
}

const receiptOf = ({ id, version, receivedAt, hash, checkCode }: StoredScreening): Receipt => ({
  id,
  version,
  receivedAt,
  hash,
  checkCode,
});

const searchable = ({ familyName, givenName, recordNumber, birthDate }: ListRow) =>
  `${familyName} ${givenName} ${recordNumber} ${birthDate}`.toLowerCase();

function rowOf({ id, version, receivedAt, checkCode, intake, assessment }: StoredScreening): ListRow {
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
