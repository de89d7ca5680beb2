import type { Page } from "../questions/page.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./progress.module.css";

type Props = { readonly page: Page; readonly pages: readonly Page[] };

/** Which part of the form this is, and about how much is left, in words and as a bar. */
export function Progress({ page, pages }: Props) {
  const { say } = useWords();
  const counted = pages.filter(({ id, isAside }) => isAside !== true || id === page.id);
  const done = counted.findIndex(({ id }) => id === page.id);
  const questionsLeft = counted.length - done - 1;
  return (
    <div className={styles.progress}>
      <p>
        {page.part === "check"
          ? say("form.part.check")
          : say("form.progress", { part: say(`form.part.${page.part}`), count: questionsLeft })}
      </p>
      <progress className={styles.bar} value={done} max={counted.length - 1} aria-hidden="true" />
    </div>
  );
}
