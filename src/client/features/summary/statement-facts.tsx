import type { StoredStatement } from "../../../contract/screening.ts";
import { Card } from "../../ui/card.tsx";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";
import { clockSkewInWords } from "./clock-skew-in-words.ts";
import styles from "./summary.module.css";

type Props = { readonly stored: StoredStatement; readonly code: string; readonly timeZone: string };

/** When and how the answers came in. */
export function StatementFacts({ stored, code, timeZone }: Props) {
  const { receivedAt, clinicName, clockSkewSeconds, checkCode, statement } = stored;
  const facts: readonly (readonly [string, string])[] = [
    ["Clinic", clinicName],
    ["Received", fullDateAndTime(Date.parse(receivedAt), timeZone)],
    ["Language of the form", languageName(statement.language)],
    ["Code on the tablet", code],
    ...(clockSkewSeconds === undefined
      ? []
      : [
          [
            "Clock of the tablet",
            `${clockSkewInWords(clockSkewSeconds)}; rough times were moved by it`,
          ] as const,
        ]),
    ["Check code", checkCode],
  ];
  return (
    <Card title="How this came in" titleId="received">
      <dl className={styles.noted}>
        {facts.map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
