import { Card } from "../../ui/card.tsx";
import styles from "./summary.module.css";

export type Answered = {
  readonly path: string;
  readonly ask: string;
  readonly says: string;
  readonly state: "noted" | "no" | "not-asked";
};
export type AnsweredSection = {
  readonly title: string;
  readonly wasAsked: boolean;
  readonly answers: readonly Answered[];
};

type Props = {
  readonly title?: string;
  readonly sections: readonly AnsweredSection[];
  /** What a blank means here. */
  readonly notAsked?: string;
};

/** Every answer in words: what was noted first, then what was denied, then what was not asked. */
export function AnswersCard({ title = "Answers", sections, notAsked = "Not asked" }: Props) {
  return (
    <Card title={title} titleId="answers">
      <div className={styles.sections}>
        {sections.map((section) => (
          <section key={section.answers[0]?.path ?? section.title} className={styles.section}>
            <h3>{section.title}</h3>
            {section.wasAsked ? (
              <SectionAnswers answers={section.answers} notAsked={notAsked} />
            ) : (
              <p>{notAsked}.</p>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}

type SectionProps = { readonly answers: readonly Answered[]; readonly notAsked: string };

function SectionAnswers({ answers, notAsked }: SectionProps) {
  const inState = (state: Answered["state"]) => answers.filter((answer) => answer.state === state);
  const asked = (state: Answered["state"]) =>
    inState(state)
      .map((answer) => answer.ask)
      .join("; ");
  return (
    <>
      {inState("noted").length > 0 && (
        <dl className={styles.noted}>
          {inState("noted").map((answer) => (
            <div key={answer.path}>
              <dt>{answer.ask}</dt>
              <dd>{answer.says}</dd>
            </div>
          ))}
        </dl>
      )}
      {inState("no").length > 0 && (
        <p>
          <strong>Answered no, never or none:</strong> {asked("no")}.
        </p>
      )}
      {inState("not-asked").length > 0 && (
        <p className={styles.second}>
          <strong>{notAsked}:</strong> {asked("not-asked")}.
        </p>
      )}
    </>
  );
}
