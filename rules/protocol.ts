/** The clinic protocol: every number the rules use. */
import type { ProtocolKey, ProtocolListKey } from "./data/default-protocol.ts";

export type Mark = "sourced" | "clinic-default";

/** One number of the protocol, as the clinic's page shows it. */
export type Setting<Key extends string, Value> = {
  readonly key: Key;
  /** "Gap asked of occasional use, long-acting". */
  readonly label: string;
  readonly group: string;
  readonly unit: string;
  readonly value: Value;
  readonly mark: Mark;
  readonly sources: readonly string[];
  /** Which way a clinic may move it; "fixed" not at all; "add": list entries may be added. */
  readonly stricter: "higher" | "lower" | "add" | "fixed";
  /** The furthest a clinic may move it, inclusive: guards against slips of the hand. */
  readonly limit?: number;
};

export type Protocol = Readonly<Record<ProtocolKey, number>> &
  Readonly<Record<ProtocolListKey, readonly number[]>> & {
    /** "2026-11 default", or the clinic's own name for its copy. */
    readonly version: string;
    /** Who signed it; absent: not signed, and every page says so. */
    readonly signedBy?: string;
    /** The clinic's own words on a ketamine dose range with a sedative; absent prints "none set". Never computed. */
    readonly ketamineDoseRange?: string;
  };
