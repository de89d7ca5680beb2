import type { UrgentCall } from "../../../contract/kiosk/urgent-call.ts";
import { clockTime } from "../../ui/clock-labels.ts";
import { count } from "../../ui/count.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { nameAsGiven } from "../../ui/name-as-given.ts";
import { urgentWords } from "../../ui/urgent-words.ts";
import styles from "./urgent-calls.module.css";

type Props = { readonly calls: readonly UrgentCall[]; readonly timeZone: string };

/** Calls somebody attended: the latest as one quiet line, those before it folded away. */
export function AttendedCalls({ calls, timeZone }: Props) {
  const [latest, ...earlier] = calls;
  if (latest === undefined) return null;
  return (
    <section aria-label="Urgent calls attended" className={styles.attended}>
      <p>{attendedInWords(latest, timeZone)}</p>
      {earlier.length > 0 && (
        <Disclosure summary={`${count(earlier.length, "call")} attended before`}>
          <ul>
            {earlier.map((call) => (
              <li key={call.id}>{attendedInWords(call, timeZone)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function attendedInWords(call: UrgentCall, timeZone: string): string {
  const { acknowledged, answer, code } = call;
  const what = `${urgentWords[answer]}, ${nameAsGiven(call)}, code ${code}`;
  if (acknowledged === undefined) return what;
  return `Attended by ${acknowledged.by} at ${clockTime(Date.parse(acknowledged.at), timeZone)}: ${what}`;
}
