import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { Draft } from "./draft.ts";

/** What is sent of a draft: the answers, and nothing that merely stood on a page. */
export function statementOf({ entered: _, ...answers }: Draft, language: string): Statement {
  return { formatVersion: 1, language, ...answers };
}
