import { clockTime } from "../../ui/clock-labels.ts";
import { nameAsGiven } from "../../ui/name-as-given.ts";
import { urgentWords } from "../../ui/urgent-words.ts";
import { AnswersArrived } from "./answers-arrived.tsx";
import { Attend } from "./attend.tsx";
import type { CallingPatient } from "./calling-patients.ts";
import { TimeSince } from "./time-since.tsx";
import styles from "./urgent-calls.module.css";

type Props = {
  readonly patient: CallingPatient;
  readonly timeZone: string;
  readonly onAttended: () => void;
};

/** Who calls, as far as it is known, for what, and since when. */
export function CallingPatientCard({ patient, timeZone, onAttended }: Props) {
  const { screeningId, code, calls } = patient;
  // The latest call knows most: the name may have been given after the first.
  const name = nameAsGiven(calls.find((call) => call.familyName ?? call.givenName) ?? {});
  return (
    <article className={styles.patient} aria-label={`${name}, code ${code}`}>
      <div>
        <ul className={styles.answers}>
          {calls.map(({ id, answer, sure, receivedAt }) => (
            <li key={id}>
              <strong className={styles.answer}>Urgent answer: {urgentWords[answer]}</strong>{" "}
              <span className={styles.detail}>
                {sure ? "Said yes" : "Said “not sure”, which is as urgent"} ·{" "}
                <TimeSince instantMs={Date.parse(receivedAt)} />, at{" "}
                {clockTime(Date.parse(receivedAt), timeZone)}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <strong>{name}</strong> · code <strong>{code}</strong>, as the tablet shows it
        </p>
        <AnswersArrived screeningId={screeningId} code={code} />
      </div>
      <Attend callIds={calls.map(({ id }) => id)} code={code} onAttended={onAttended} />
    </article>
  );
}
