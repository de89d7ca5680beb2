import type { Draft } from "./draft.ts";

/** What was put on this page beside the statement; undefined: nothing yet. */
export const enteredOn = (draft: Draft, pageId: string): readonly string[] | undefined =>
  draft.entered[pageId];

/** Keeps what was put on this page; undefined takes it away. */
export function enter(draft: Draft, pageId: string, values: readonly string[] | undefined): Draft {
  const others = Object.entries(draft.entered).filter(([id]) => id !== pageId);
  return { ...draft, entered: Object.fromEntries(values ? [...others, [pageId, values]] : others) };
}
