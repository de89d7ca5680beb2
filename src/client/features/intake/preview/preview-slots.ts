import type { ReactNode } from "react";
import type { Preview } from "./preview-context.ts";

/** How the advice is drawn; the page that holds the form decides, because the form does not know advisories. */
export type PreviewSlots = {
  readonly renderPreview: (preview: Preview) => ReactNode;
  readonly renderCounts: (preview: Preview) => ReactNode;
};
