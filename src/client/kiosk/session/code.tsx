import { useWords } from "../words/use-words.ts";
import styles from "./end-page.module.css";

/** The code by which staff find the answers, large enough to be read across a desk. */
export function Code({ code }: { readonly code: string }) {
  const { say } = useWords();
  return (
    <p className={styles.code}>
      <span>{say("sending.code")}</span>
      <span className={styles.digits}>{code}</span>
    </p>
  );
}
