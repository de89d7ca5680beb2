import { Question } from "../questions/kinds/question.tsx";
import type { BodyProps, Page, Part } from "../questions/page.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./check-page.module.css";

/** The last page: every answer as it was given, each with a way to change it. */
export const checkPage = (questions: readonly Page[]): Page => ({
  id: "check",
  part: "check",
  isAnswered: () => true,
  body: (props) => <AllAnswers questions={questions} {...props} />,
  inWords: () => undefined,
});

function AllAnswers({ questions, ...props }: BodyProps & { readonly questions: readonly Page[] }) {
  const parts = [...new Set(questions.map(({ part }) => part))];
  return (
    <Question ask="check.ask" hint="check.hint" problem={undefined}>
      {parts.map((part) => (
        <AnswersOfPart
          key={part}
          part={part}
          questions={questions.filter((page) => page.part === part)}
          {...props}
        />
      ))}
    </Question>
  );
}

type PartProps = BodyProps & { readonly part: Part; readonly questions: readonly Page[] };

function AnswersOfPart({ part, questions, draft, onVisit }: PartProps) {
  const { say } = useWords();
  const lines = questions.flatMap((page) => {
    const words = page.inWords(draft, say);
    return words ? [{ ...words, id: page.id }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className={styles.part}>{say(`form.part.${part}`)}</h2>
      <dl>
        {lines.map(({ id, ask, answer }) => (
          <div key={id} className={styles.line}>
            <dt>{ask}</dt>
            <dd className={styles.answer}>{answer}</dd>
            <dd className={styles.action}>
              <button type="button" className={styles.change} onClick={() => onVisit(id)}>
                {say("check.change")}
                <span className="visually-hidden">: {ask}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
