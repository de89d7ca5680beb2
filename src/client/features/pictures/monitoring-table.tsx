import { type MonitoringPlan, sayQuantity } from "../../../../rules/index.ts";
import { clockTime } from "../../ui/clock-labels.ts";

import { measureNames, minutesOf } from "./monitoring-layout.ts";
import { MS_PER_MINUTE } from "./spans.ts";
import styles from "./pictures.module.css";

type Props = {
  readonly plan: MonitoringPlan;
  readonly startMs: number | undefined;
  readonly timeZone: string;
};

/** Everything the drawing says, in words. */
export function MonitoringTable({ plan, startMs, timeZone }: Props) {
  const clock = (minute: number) =>
    startMs === undefined ? "" : ` (${clockTime(startMs + minute * MS_PER_MINUTE, timeZone)})`;
  const repeats =
    plan.thenEveryMinutes === undefined
      ? ""
      : `; then every ${sayQuantity(plan.thenEveryMinutes, "min")} until discharge`;
  return (
    <table className={styles.table}>
      <caption>
        Minutes from the {plan.isDurationAssumed ? "start; duration assumed, not said" : "start"}
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {(["bp-hr", "rr-sedation"] as const).map((measure) => (
          <tr key={measure}>
            <th scope="row">{measureNames[measure]}</th>
            <td>
              {minutesOf(plan, measure).join(", ")}
              {repeats}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">SpO{"\u2082"}</th>
          <td>{plan.spo2}</td>
        </tr>
        <tr>
          <th scope="row">Capnography</th>
          <td>{plan.capnography}</td>
        </tr>
        <tr>
          <th scope="row">End</th>
          <td>
            {plan.durationMinutes}
            {clock(plan.durationMinutes)}
          </td>
        </tr>
        <tr>
          <th scope="row">Stay</th>
          <td>
            {plan.stayInWords}
            {clock(plan.stayUntilMinute)}
          </td>
        </tr>
        <tr>
          <th scope="row">Staff</th>
          <td>{plan.staff}</td>
        </tr>
      </tbody>
    </table>
  );
}
