import { memo } from "react";
import { usePreview } from "./preview-context.ts";
import styles from "./preview.module.css";
import type { PreviewSlots } from "./preview-slots.ts";

/** The counts by level, always in view, and the way to the advice where it stands below. Said aloud when they change. */
export const PreviewBar = memo(function PreviewBar({ renderCounts }: Pick<PreviewSlots, "renderCounts">) {
  const preview = usePreview();
  return (
    <section aria-label="Advice in short" className={styles.bar}>
      <p role="status" aria-label="Advisories so far" className={styles.barCounts}>
        <span className={styles.barNote}>Preview, not saved</span>
        {preview ? renderCounts(preview) : "no advice yet"}
      </p>
      <a className={styles.barLink} href="#preview">
        Show the advice
      </a>
    </section>
  );
});
