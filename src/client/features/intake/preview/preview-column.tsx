import { memo } from "react";
import { Loading } from "../../../ui/loading.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type PreviewState, usePreviewState } from "./preview-context.ts";
import styles from "./preview.module.css";
import type { PreviewSlots } from "./preview-slots.ts";

/** The advice beside the form; below it where there is no room beside. */
export const PreviewColumn = memo(function PreviewColumn({
  renderPreview,
}: Pick<PreviewSlots, "renderPreview">) {
  const state = usePreviewState();
  return (
    <aside id="preview" className={styles.column} aria-label="Advisories, preview" tabIndex={-1}>
      {typeof state === "string" ? <NoPreview state={state} /> : renderPreview(state)}
    </aside>
  );
});

/** An empty column would read as "nothing to say", so it says why it is empty. */
function NoPreview({ state }: { state: Extract<PreviewState, string> }) {
  if (state === "loading") return <Loading what="the rules" />;
  return (
    <Notice tone="problem" title="No advice can be shown: the rules did not load.">
      <p>
        The answers are still here and can be saved; the server assesses them. Or load the page again first.
      </p>
    </Notice>
  );
}
