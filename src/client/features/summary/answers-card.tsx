import { Card } from "../../ui/card.tsx";
import { PatientMark } from "./patient-mark.tsx";
import styles from "./summary.module.css";

export type Answered = {
  readonly path: string;
  readonly ask: string;
  readonly says: string;
  readonly state: "noted" | "no" | "not-asked";
  /** It stands as the patient said it at the kiosk. */
  readonly isPatients?: true;
  /** What the patient said at the kiosk, which staff changed. */
  readonly patientSaid?: string;
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
  const hasPatients = sections.some(({ answers }) => answers.some(({ isPatients }) => isPatients));
  return (
    <Card title={title} titleId="answers">
      {hasPatients && (
        <p className={styles.second}>
          <PatientMark /> stands as the patient said it at the kiosk. All else was added or changed by staff.
        </p>
      )}
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
  // What staff changed is noted, whatever it was changed to.
  const isNoted = (answer: Answered) => answer.state === "noted" || answer.patientSaid !== undefined;
  const noted = answers.filter(isNoted);
  const asked = (state: Answered["state"], isPatients?: true) =>
    answers
      .filter((answer) => answer.state === state && answer.isPatients === isPatients && !isNoted(answer))
      .map((answer) => answer.ask)
      .join("; ");
  return (
    <>
      {noted.length > 0 && (
        <dl className={styles.noted}>
          {noted.map((answer) => (
            <Noted key={answer.path} answer={answer} />
          ))}
        </dl>
      )}
      <Line term="Answered no, never or none by the patient" asked={asked("no", true)} />
      <Line term="Answered no, never or none" asked={asked("no")} />
      <Line term={notAsked} asked={asked("not-asked")} isQuiet />
    </>
  );
}

function Noted({ answer }: { readonly answer: Answered }) {
  return (
    <div>
      <dt>{answer.ask}</dt>
      <dd>
        {answer.says} {answer.isPatients && <PatientMark />}
        {answer.patientSaid !== undefined && (
          <span className={styles.patientSaid}>changed by staff; patient said: {answer.patientSaid}</span>
        )}
      </dd>
    </div>
  );
}

function Line(props: { readonly term: string; readonly asked: string; readonly isQuiet?: true }) {
  if (props.asked === "") return null;
  return (
    <p className={props.isQuiet && styles.second}>
      <strong>{props.term}:</strong> {props.asked}.
    </p>
  );
}
