import type { MonitoringPlan } from "../../../../rules/index.ts";
import { sayQuantity } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { FlowsheetRows } from "./flowsheet-rows.tsx";
import { type NotVerified, NotVerifiedBlock } from "./not-verified-block.tsx";
import { ToWrite } from "./to-write.tsx";
import styles from "./packet.module.css";

type Props = { readonly screening: StoredScreening; readonly notVerified: NotVerified };

/** The sheet to write on during the infusion: planned minutes printed, everything measured left blank. */
export function Flowsheet({ screening, notVerified }: Props) {
  const plan = screening.assessment.monitoring;
  return (
    <article className={styles.flowsheet} aria-labelledby="flowsheet-title">
      <NotVerifiedBlock {...notVerified} />
      <h1 id="flowsheet-title" className={styles.title}>
        Monitoring flowsheet: {plan.tier} schedule
      </h1>
      <p className={styles.subtitle}>
        Planned {sayQuantity(plan.durationMinutes, "min")}
        {plan.isDurationAssumed && " (assumed, not said)"}. {plan.because.join("; ")}
      </p>
      <div className={styles.writing}>
        <ToWrite label="Ordered dose and rate, copied from the order" isWide />
        <ToWrite label="IV site" />
        <ToWrite label="Start" />
        <ToWrite label="Pause" />
        <ToWrite label="Resume" />
        <ToWrite label="Stop" />
      </div>
      <Thresholds plan={plan} />
      <p className={styles.continuous}>
        <strong>SpO{"\u2082"}:</strong> {plan.spo2}. <strong>Capnography:</strong> {plan.capnography}.{" "}
        <strong>Staff:</strong> {plan.staff}. <strong>{plan.stayInWords}.</strong>
      </p>
      <FlowsheetRows plan={plan} />
      <Discharge plan={plan} />
    </article>
  );
}

function Thresholds({ plan }: { readonly plan: MonitoringPlan }) {
  return (
    <table className={`${styles.table} ${styles.thresholds}`}>
      <caption>During and after: when to act</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Review</th>
          <th scope="col">Stop and call</th>
        </tr>
      </thead>
      <tbody>
        {plan.thresholds.map((threshold) => (
          <tr key={threshold.measure}>
            <th scope="row">{threshold.measure}</th>
            <td>{threshold.review}</td>
            <td>{threshold.stop}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Discharge({ plan }: { readonly plan: MonitoringPlan }) {
  return (
    <section className={styles.discharge} aria-labelledby="discharge">
      <h2 id="discharge" className={styles.heading}>
        Before leaving
      </h2>
      <ul className={styles.boxes}>
        {plan.dischargeChecklist.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.writing}>
        <ToWrite label="Left at" />
        <ToWrite label="With (escort)" />
        <ToWrite label="Discharged by" />
        <ToWrite label="Waste, amount" />
        <ToWrite label="Wasted by" />
        <ToWrite label="Witness" />
      </div>
    </section>
  );
}
