import styles from "./level-mark.module.css";

export type LevelName = "stop-and-call" | "prescriber-review" | "inform";

const shapes: Record<LevelName, string> = {
  "stop-and-call": "M8 1h8l7 7v8l-7 7H8l-7-7V8z",
  "prescriber-review": "M12 1.8 23.4 22H.6z",
  inform: "M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z",
};

/** Level words as people read them; the same everywhere. */
export const levelWords: Record<LevelName, string> = {
  "stop-and-call": "Stop and call",
  "prescriber-review": "Prescriber review",
  inform: "To know",
};

/** The shape of a level: octagon, triangle, circle. It never stands without the level's word nearby. */
export function LevelMark({ level, size = "normal" }: { level: LevelName; size?: "normal" | "large" }) {
  return (
    <svg className={`${styles.mark} ${styles[level]} ${styles[size]}`} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.shape} d={shapes[level]} />
      {level === "inform" ? (
        <path className={styles.sign} d="M10.7 10.2h2.6V18h-2.6zM10.7 6h2.6v2.5h-2.6z" />
      ) : (
        <path className={styles.sign} d="M10.7 8h2.6v7h-2.6zM10.7 16.6h2.6v2.5h-2.6z" />
      )}
    </svg>
  );
}

/** The word of a level in its colour, with its shape. */
export function LevelTag({ level }: { level: LevelName }) {
  return (
    <span className={`${styles.tag} ${styles[level]}`}>
      <LevelMark level={level} />
      {levelWords[level]}
    </span>
  );
}
