import type { StoredScreening } from "../../../contract/screening.ts";
import { Card } from "../../ui/card.tsx";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";
import { clockSkewInWords } from "./clock-skew-in-words.ts";
import styles from "./summary.module.css";

/** What the stored result rests on: who filled it in, when it was saved, and the versions behind it. */
export function MadeCard({ screening }: { readonly screening: StoredScreening }) {
  const {
    assessment,
    intake,
    receivedAt,
    protocolVersion,
    rulesVersion,
    checkCode,
    clinicName,
    clockSkewSeconds,
    patientSaid,
  } = screening;
  const { timeZone, filledInBy } = intake.visit;
  return (
    <Card title="How this was made" titleId="made">
      <dl className={styles.noted}>
        <div>
          <dt>Clinic</dt>
          <dd>{clinicName}</dd>
        </div>
        <div>
          <dt>Saved</dt>
          <dd>{fullDateAndTime(Date.parse(receivedAt), timeZone)}</dd>
        </div>
        <div>
          <dt>Filled in by</dt>
          <dd>
            {filledInBy.role.replace("-", " ")}
            {filledInBy.name !== undefined && `, ${filledInBy.name}`}
          </dd>
        </div>
        {patientSaid !== undefined && (
          <div>
            <dt>Began at the kiosk</dt>
            <dd>
              {fullDateAndTime(Date.parse(patientSaid.receivedAt), timeZone)}, in{" "}
              {languageName(patientSaid.language)}
            </dd>
          </div>
        )}
        {clockSkewSeconds !== undefined && (
          <div>
            <dt>Clock of the device</dt>
            <dd>{clockSkewInWords(clockSkewSeconds)}; rough times were moved by it</dd>
          </div>
        )}
        <div>
          <dt>Protocol</dt>
          <dd>{protocolVersion}</dd>
        </div>
        <div>
          <dt>Rules</dt>
          <dd>{rulesVersion}</dd>
        </div>
        {assessment.vocabularyVersion !== undefined && (
          <div>
            <dt>Names read by</dt>
            <dd>{assessment.vocabularyVersion}</dd>
          </div>
        )}
        <div>
          <dt>Check code</dt>
          <dd>{checkCode}</dd>
        </div>
      </dl>
      <p className={styles.second}>Advisory. Not an order.</p>
    </Card>
  );
}
