/** Where screenings are kept. One interface, so that routes never know which database it is. */
import type { NameEvent, NameProposal } from "../../contract/name-proposals.ts";
import type { NewUrgentCall, UrgentCall } from "../../contract/kiosk/urgent-call.ts";
import type { ListRow, StoredVersion } from "../../contract/screening.ts";

/** One version as it is kept: the record itself, assessed or a patient's statement, and the fingerprint of what was sent. */
export type KeptVersion<Record extends StoredVersion = StoredVersion> = {
  readonly screening: Record;
  /** SHA-256 in hex of what the device sent, without its clock: equal content is a repeat, not a new version. */
  readonly contentHash: string;
};

/** `added` only after the commit is on disk. `taken`: that version exists, and `existing` is what stands there. */
export type Added =
  | { readonly outcome: "added" }
  | { readonly outcome: "taken"; readonly existing: KeptVersion; readonly latestVersion: number };

/** Words to look for, each somewhere in a name, record number, birth date or code of the kiosk; none: all screenings. */
export type ListQuery = {
  readonly words: readonly string[];
  /** Rows to skip, 0 or more. */
  readonly offset: number;
  /** Rows to return, 1 or more. */
  readonly limit: number;
};

/** A call for staff as it is sealed: what the kiosk sent, and when it came. */
export type UrgentCallRecord = NewUrgentCall & {
  readonly clinicId: string;
  readonly receivedAt: string;
  /** SHA-256 in hex over the canonical JSON of all other fields. */
  readonly hash: string;
};

/** A call as it is kept, with the fingerprint of what was sent. */
export type KeptCall = { readonly call: UrgentCallRecord; readonly contentHash: string };

export type AddedCall =
  { readonly outcome: "added" } | { readonly outcome: "taken"; readonly existing: KeptCall };

/** Calls for staff and who attends, both only ever added. */
export type UrgentCalls = {
  /** `added` only after the commit is on disk. */
  readonly add: (call: KeptCall) => Promise<AddedCall>;
  /** Calls that wait and those acknowledged at or after `acknowledgedSince`; waiting ones first, each group newest first. */
  readonly list: (clinicId: string, acknowledgedSince: string) => Promise<readonly UrgentCall[]>;
  /** The call with its first acknowledgement, which is this one only if none stood there; undefined: there is no such call. */
  readonly acknowledge: (
    clinicId: string,
    id: string,
    acknowledged: NonNullable<UrgentCall["acknowledged"]>,
  ) => Promise<UrgentCall | undefined>;
};

/**
 * Versions that are only ever added. Every call names the clinic first. Rejects with `StorageError` when the database
 * fails; a missing record is a value.
 */
export type ScreeningStore = {
  /**
   * Adds a version together with what it changed about names, both or neither. Version 1 begins a screening, a later one
   * needs its predecessor, or is refused with `StorageError`. Events of a version that is taken are not kept.
   */
  readonly add: (version: KeptVersion, names?: readonly NameEvent[]) => Promise<Added>;
  /** One version, the latest when `version` is absent; undefined: there is none. */
  readonly find: (clinicId: string, id: string, version?: number) => Promise<KeptVersion | undefined>;
  /** All versions of one screening, oldest first; empty: there is no such screening. */
  readonly listVersions: (clinicId: string, id: string) => Promise<readonly StoredVersion[]>;
  /**
   * Latest versions: statements that wait to be completed, newest first, then newest planned start first, then by id.
   * `total` counts all that match.
   */
  readonly list: (
    clinicId: string,
    query: ListQuery,
  ) => Promise<{ readonly rows: readonly ListRow[]; readonly total: number }>;
  /**
   * The latest word on each name, by name. Of one screening its latest version decides, and of all screenings the latest
   * event; a name that was last taken back is left out, and all earlier events are kept.
   */
  readonly listNameProposals: (clinicId: string) => Promise<readonly NameProposal[]>;
  /** Every version of every clinic in the order of the primary key, one at a time. */
  readonly everyVersion: () => AsyncIterable<KeptVersion>;
  readonly urgentCalls: UrgentCalls;
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  /** Finishes what is under way and lets go of the file. */
  readonly close: () => Promise<void>;
};

/** The database failed or cannot be used. The message is a sentence for the operator and holds no patient text. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}
