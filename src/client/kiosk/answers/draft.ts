import type { Statement } from "../../../contract/kiosk/statement.ts";

/**
 * What was answered so far: the statement that would be sent now. It lives in memory only. An absent answer is a question
 * that was not asked, or not yet; "not-sure" is an answer.
 */
export type Draft = Omit<Statement, "formatVersion" | "language"> & {
  /**
   * What stands on a page and cannot stand in the statement, by the page's id: a time as it is typed, "longer ago" before
   * the page that asks how long, "staff will fill this in". Never sent.
   */
  readonly entered: Readonly<Record<string, readonly string[]>>;
};

/** Nothing is answered: no default stands in any place. */
export const blankDraft: Draft = {
  patient: {},
  medications: { list: "not-asked", entries: [] },
  entered: {},
};
