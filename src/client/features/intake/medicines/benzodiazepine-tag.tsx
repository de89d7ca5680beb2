import { LevelMark } from "../../../ui/level-mark.tsx";
import styles from "./medicines.module.css";

/** The word, with its shape: never told by colour alone. */
export function BenzodiazepineTag({ isCertain }: { readonly isCertain: boolean }) {
  return (
    <span className={styles.tag}>
      <LevelMark level="prescriber-review" />
      {isCertain ? "Benzodiazepine" : "May be a benzodiazepine"}
    </span>
  );
}
