import { useId } from "react";
import styles from "./pictures.module.css";

export type SwatchKind = "dose" | "recent" | "gap" | "band" | "start" | "infusion" | "observation";

/** A small sample of a mark in the drawing, beside the words that explain it. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  const hatchId = `swatch-${useId().replace(/\W/g, "")}`;
  return (
    <svg
      className={styles.swatch}
      aria-hidden="true"
      focusable="false"
      width="18"
      height="12"
      viewBox="0 0 18 12"
    >
      {kind === "recent" && (
        <defs>
          <pattern
            id={hatchId}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatchLine} x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
      )}
      {kind === "dose" && <circle className={styles.dose} cx="9" cy="6" r="5" />}
      {kind === "recent" && (
        <rect className={styles.recent} width="18" height="12" fill={`url(#${hatchId})`} />
      )}
      {kind === "gap" && <line className={styles.gap} x1="9" x2="9" y1="0" y2="12" />}
      {kind === "start" && <line className={styles.start} x1="9" x2="9" y1="0" y2="12" />}
      {(kind === "band" || kind === "infusion" || kind === "observation") && (
        <rect className={styles[kind]} width="18" height="12" />
      )}
    </svg>
  );
}
