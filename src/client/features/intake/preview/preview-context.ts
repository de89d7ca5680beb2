import { createContext, use } from "react";
import type { Assessment } from "../../../../../rules/index.ts";
import type { SectionId } from "../questions/sections.ts";

/** What the engine says about the answers so far. Never stored: what counts is the server's own assessment. */
export type Preview = {
  readonly assessment: Assessment;
  /** What had to be assumed for want of an answer, in words. */
  readonly assumed: readonly string[];
  /** Classes of all listed medicines together: some questions are only asked for some of them. */
  readonly listedClasses: ReadonlySet<string>;
  /** Questions of each part that nobody has answered yet. */
  readonly left: Readonly<Record<SectionId, number>>;
};

/** The rules and the drug tables come after the form, so that the form does not wait for them. */
export type PreviewState = Preview | "loading" | "failed";

export const PreviewContext = createContext<PreviewState>("loading");

export const usePreviewState = (): PreviewState => use(PreviewContext);

/** The current preview; undefined until the rules are there. */
export function usePreview(): Preview | undefined {
  const state = use(PreviewContext);
  return typeof state === "string" ? undefined : state;
}
