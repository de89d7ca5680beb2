import { useRef } from "react";
import { LevelMark } from "../../ui/level-mark.tsx";
import { AttendedCalls } from "./attended-calls.tsx";
import { CallingPatientCard } from "./calling-patient-card.tsx";
import { useUrgentCallsState } from "./urgent-calls-context.ts";
import { UrgentProblem } from "./urgent-problem.tsx";
import styles from "./urgent-calls.module.css";

/** On top of the list: patients at a kiosk who need somebody now, until somebody says that they attend. */
export function UrgentPanel({ timeZone }: { readonly timeZone: string }) {
  const { waiting, attended, problem } = useUrgentCallsState();
  const panel = useRef<HTMLDivElement>(null);
  if (waiting.length + attended.length === 0 && problem === undefined) return null;
  return (
    <div className={styles.calls} ref={panel} tabIndex={-1}>
      {problem && <UrgentProblem problem={problem} />}
      {waiting.length > 0 && (
        <section className={styles.panel} aria-labelledby="urgent-calls">
          <h2 id="urgent-calls" className={styles.panelTitle}>
            <LevelMark level="stop-and-call" size="large" />
            Needs a member of staff now
          </h2>
          <ul className={styles.patients}>
            {waiting.map((patient) => (
              <li key={patient.screeningId}>
                <CallingPatientCard
                  patient={patient}
                  timeZone={timeZone}
                  // What was pressed is gone then: the focus goes to what stands in its place.
                  onAttended={() => panel.current?.focus()}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <AttendedCalls calls={attended} timeZone={timeZone} />
    </div>
  );
}
