import { useRef } from "react";
import { Link } from "wouter";
import { LevelMark } from "../../ui/level-mark.tsx";
import { callsInWords } from "./calling-patients.ts";
import { useUrgentCallsState } from "./urgent-calls-context.ts";
import { UrgentProblem } from "./urgent-problem.tsx";
import { useKeepsClear } from "./use-keeps-clear.ts";
import styles from "./urgent-calls.module.css";

/** On top of every page but the list, which shows the calls themselves. Never on paper. */
export function UrgentBar() {
  const { waiting, problem } = useUrgentCallsState();
  const isShown = waiting.length > 0 || problem !== undefined;
  const bar = useRef<HTMLElement>(null);
  useKeepsClear(bar, isShown);
  if (!isShown) return null;
  return (
    <section className={styles.bar} ref={bar} aria-label="Urgent calls from the kiosk">
      {waiting.length > 0 && (
        <div className={styles.barCall}>
          <LevelMark level="stop-and-call" />
          <p className={styles.barWords}>{callsInWords(waiting)}</p>
          <Link href="/" className={styles.barLink}>
            Attend, in the list
          </Link>
        </div>
      )}
      {problem && <UrgentProblem problem={problem} />}
    </section>
  );
}
