import { usePreview } from "./preview-context.ts";
import styles from "./preview.module.css";
import type { PreviewSlots } from "./preview-slots.ts";

/** The advice beside the form; below it where there is no room beside. */
export function PreviewColumn({ renderPreview }: Pick<PreviewSlots, "renderPreview">) {
  return (
    <aside id="preview" className={styles.column} aria-label="Advisories, preview" tabIndex={-1}>
      {renderPreview(usePreview())}
    </aside>
  );
}
