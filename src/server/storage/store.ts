/** Where screenings are kept. One interface, so that routes never know which database it is. */
import type { NameEvent, NameProposal } from "../../contract/name-proposals.ts";
import type { ListRow, StoredScreening } from "../../contract/screening.ts";

/** One version as it is kept: the record itself and the fingerprint of what was sent. */
export type KeptVersion = {
  readonly screening: StoredScreening;
  /** SHA-256 in hex of what the device sent, without its clock: equal content is a repeat, not a new version. */
  readonly contentHash: string;
};

/** `added` only after the commit is on disk. `taken`: that version exists, and `existing` is what stands there. */
export type Added =
  | { readonly outcome: "added" }
  | { readonly outcome: "taken"; readonly existing: KeptVersion; readonly latestVersion: number };

/** Words to look for, each to be found somewhere in a name, record number or birth date; none: all screenings. */
export type ListQuery = {
  readonly words: readonly string[];
  /** Rows to skip, 0 or more. */
  readonly offset: number;
  /** Rows to return, 1 or more. */
  readonly limit: number;
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
  readonly listVersions: (clinicId: string, id: string) => Promise<readonly StoredScreening[]>;
  /** Latest versions, newest planned start first, then by id. `total` counts all that match. */
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
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  /** Finishes what is under way and lets go of the file. */
  readonly close: () => Promise<void>;
};

/** The database failed or cannot be used. The message is a sentence for the operator and holds no patient text. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}
