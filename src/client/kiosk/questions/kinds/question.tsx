import { useRef, type ReactNode } from "react";
import { useWords } from "../../words/use-words.ts";
import { inLanguage, type Wording } from "../wording.ts";
import styles from "./question.module.css";

type Props = {
  readonly ask: Wording;
  readonly hint?: Wording | undefined;
  /** Why Continue did not go on. */
  readonly problem: string | undefined;
  readonly children?: ReactNode;
};

/** Ids that tie controls to their question; there is one question on a page. */
export const questionId = "question";

/** What a control is described by. */
export const describedBy = ({ hint, problem }: Pick<Props, "hint" | "problem">): string | undefined =>
  [problem !== undefined && "problem", hint && "hint"].filter(Boolean).join(" ") || undefined;

/** The head of a page: what is asked, a hint, and what keeps Continue from going on, with a way to the answers. */
export function Question({ ask, hint, problem, children }: Props) {
  const { say } = useWords();
  const answers = useRef<HTMLDivElement>(null);
  const goToAnswers = () =>
    answers.current?.querySelector<HTMLElement>("input:checked, input, textarea, button")?.focus();
  return (
    <>
      <h1 className={styles.ask} id={questionId} tabIndex={-1}>
        {inLanguage(ask, say)}
      </h1>
      {hint && (
        <p className={styles.hint} id="hint">
          {inLanguage(hint, say)}
        </p>
      )}
      {problem !== undefined && (
        <div className={styles.problem} role="alert" id="problem" tabIndex={-1}>
          <button type="button" className={styles.goToAnswers} onClick={goToAnswers}>
            {problem}
          </button>
        </div>
      )}
      <div ref={answers} className={styles.answers}>
        {children}
      </div>
    </>
  );
}
