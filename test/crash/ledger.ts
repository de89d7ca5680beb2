import type { KioskReceipt } from "../../src/contract/kiosk/statement.ts";

/** One thing that a tablet sent, all of it but its clock, and the receipts on which the tablet said "received". */
export type LedgerEntry = {
  readonly kind: "statement" | "urgent-call";
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly receipts: readonly KioskReceipt[];
  /** How many receipts the patient waited for: two after a double tap. */
  readonly waitedFor: number;
};
