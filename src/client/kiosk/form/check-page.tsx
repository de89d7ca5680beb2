import type { BodyProps, Page } from "../questions/page.ts";
import { Question } from "../questions/kinds/question.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./check-page.module.css";

/** The last page: every answer as it was given, each with a way to change it. */
export const checkPage = (questions: readonly Page[]): Page => ({
  id: "check",
  part: "check",
  isAnswered: () => true,
  body: (props) => <Answers questions={questions} {...props} />,
  inWords: () => undefined,
});

function Answers({ questions, draft, onVisit }: BodyProps & { readonly questions: readonly Page[] }) {
  const { say } = useWords();
  const lines = questions.flatMap((page) => {
    const words = page.inWords(draft, say);
    return words ? [{ ...words, id: page.id }] : [];
  });
  return (
    <Question ask="check.ask" hint="check.hint" problem={undefined}>
      <dl className={styles.answers}>
        {lines.map(({ id, ask, answer }) => (
          <div key={id} className={styles.line}>
            <dt>{ask}</dt>
            <dd className={styles.answer}>{answer}</dd>
            <dd>
              <button type="button" className={styles.change} onClick={() => onVisit(id)}>
                {say("check.change")}
                <span className="visually-hidden">: {ask}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Question>
  );
}
