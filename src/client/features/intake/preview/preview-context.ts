import { createContext, use } from "react";
import type { Assessment } from "../../../../../rules/index.ts";

/** What the engine says about the answers so far. Never stored: what counts is the server's own assessment. */
export type Preview = {
  readonly assessment: Assessment;
  /** What had to be assumed for want of an answer, in words. */
  readonly assumed: readonly string[];
};

export const PreviewContext = createContext<Preview | undefined>(undefined);

/** The current preview. Only inside `PreviewProvider`. */
export function usePreview(): Preview {
  const preview = use(PreviewContext);
  if (!preview) throw new Error("usePreview needs a PreviewProvider above it");
  return preview;
}
