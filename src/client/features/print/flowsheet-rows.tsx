import type { Measure, MonitoringCheck, MonitoringPlan } from "../../../../rules/index.ts";
import { sayQuantity } from "../../../../rules/index.ts";
import styles from "./packet.module.css";

const spareRows = 4;

const columns: readonly { readonly head: string; readonly unit?: string; readonly measure?: Measure }[] = [
  { head: "Clock" },
  { head: "BP", unit: "mmHg", measure: "bp-hr" },
  { head: "HR", unit: "/min", measure: "bp-hr" },
  { head: "SpO\u2082", unit: "%", measure: "spo2" },
  { head: "RR", unit: "/min", measure: "rr-sedation" },
  { head: "MOAA/S", unit: "5 to 0", measure: "rr-sedation" },
  { head: "O\u2082", unit: "L/min" },
  { head: "EtCO\u2082", measure: "capnography" },
  { head: "Nausea" },
  { head: "Rescue medicine" },
  { head: "Initials" },
];

/** One row for each planned check, then spare ones. A dot means: not planned at this check, write if measured. */
export function FlowsheetRows({ plan }: { readonly plan: MonitoringPlan }) {
  return (
    <table className={`${styles.table} ${styles.rows}`}>
      <caption>
        Minutes from the start. Dot: not planned then.
        {plan.thenEveryMinutes !== undefined &&
          ` After the last: every ${sayQuantity(plan.thenEveryMinutes, "min")} until discharge, on spare lines.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Plan min</th>
          {columns.map(({ head, unit }) => (
            <th key={head} scope="col">
              {head}
              {unit !== undefined && <span className={styles.unit}> {unit}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.checks.map((check) => (
          <CheckRow key={`${check.phase} ${check.atMinute}`} check={check} plan={plan} />
        ))}
        {Array.from({ length: spareRows }, (_, row) => (
          <tr key={`spare ${row}`}>
            <th scope="row">
              <span className="visually-hidden">spare</span>
            </th>
            {columns.map(({ head }) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CheckRow({ check, plan }: { readonly check: MonitoringCheck; readonly plan: MonitoringPlan }) {
  return (
    <tr>
      <th scope="row">{minuteInWords(check, plan)}</th>
      {columns.map(({ head, measure }) => (
        <td key={head} className={styles.toMeasure}>
          {measure !== undefined && !check.measures.includes(measure) && "·"}
        </td>
      ))}
    </tr>
  );
}

function minuteInWords({ atMinute }: MonitoringCheck, { durationMinutes }: MonitoringPlan): string {
  if (atMinute === 0) return "0 start";
  return atMinute === durationMinutes ? `${atMinute} end` : String(atMinute);
}
