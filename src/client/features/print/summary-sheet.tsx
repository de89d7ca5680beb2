import type { StoredScreening } from "../../../contract/screening.ts";
import { LevelMark } from "../../ui/level-mark.tsx";
import { AdvisorySheets } from "./advisory-sheets.tsx";
import { FlumazenilCaution } from "./flumazenil-caution.tsx";
import { type IsPatients, kioskLine } from "./kiosk-words.ts";
import { MedicinesSheet } from "./medicines-sheet.tsx";
import { bornInWords, correctionInWords, countsInWords, notAnOrder, startInWords } from "./packet-words.ts";
import { Signatures } from "./signatures.tsx";
import { type FindAnswer, VisitFacts } from "./visit-facts.tsx";
import styles from "./packet.module.css";

type Props = {
  readonly screening: StoredScreening;
  readonly answerAt: FindAnswer;
  readonly isPatients: IsPatients;
};

/** What must be read first stands first: who, the disposition, whatever says stop; then everything else. */
export function SummarySheet({ screening, answerAt, isPatients }: Props) {
  const { assessment, clinicName, intake, protocol } = screening;
  const { patient } = intake.visit;
  const correction = correctionInWords(screening);
  const began = kioskLine(screening);
  return (
    <article aria-labelledby="packet-title">
      <h1 id="packet-title" className={styles.title}>
        Ketamine pre-infusion screening summary
      </h1>
      <p className={styles.subtitle}>
        {clinicName} · {notAnOrder}
        {correction !== undefined && <strong> · {correction}</strong>}
        {protocol.signedBy === undefined && <strong> · Protocol not signed by a medical director</strong>}
      </p>
      <dl className={styles.grid}>
        <div className={styles.wide}>
          <dt>Patient</dt>
          <dd>
            {patient.familyName}, {patient.givenName}
          </dd>
        </div>
        <div>
          <dt>Born</dt>
          <dd>{bornInWords(screening)}</dd>
        </div>
        <div>
          <dt>Record</dt>
          <dd>{patient.recordNumber}</dd>
        </div>
        <div className={styles.start}>
          <dt>Planned start</dt>
          <dd>{startInWords(screening)}</dd>
        </div>
      </dl>
      <DispositionBox screening={screening} />
      <VisitFacts screening={screening} answerAt={answerAt} />
      <AdvisorySheets advisories={assessment.advisories} level="stop-and-call" />
      <MedicinesSheet assessment={assessment} isPatients={isPatients} />
      <AdvisorySheets advisories={assessment.advisories} level="prescriber-review" />
      <AdvisorySheets advisories={assessment.advisories} level="inform" />
      <FlumazenilCaution medicines={assessment.medicines} />
      <NotAsked notChecked={assessment.notChecked} />
      {began !== undefined && <p>{began}</p>}
      {/* Behind the advice: it may be long, and what says stop belongs on page one. */}
      {correction !== undefined && (
        <p>
          <strong>{correction}.</strong> Reason: {screening.reason ?? "not given"}
        </p>
      )}
      <Signatures />
    </article>
  );
}

function DispositionBox({ screening }: { readonly screening: StoredScreening }) {
  const { disposition, dispositionInWords, quietLine, rulesJudged } = screening.assessment;
  return (
    <section className={styles.disposition} aria-label="Disposition">
      {disposition !== undefined && <LevelMark level={disposition} size="large" />}
      <div>
        <h2>{dispositionInWords}</h2>
        {quietLine !== undefined && quietLine !== dispositionInWords && <p>{quietLine}</p>}
        <p>
          Advisories: {countsInWords(screening)}. Rules judged: {rulesJudged}.
        </p>
      </div>
    </section>
  );
}

function NotAsked({ notChecked }: { readonly notChecked: readonly string[] }) {
  if (notChecked.length === 0) return null;
  return (
    <section className={styles.notAsked} aria-label="Not asked or not checked">
      <h2>Not asked or not checked ({notChecked.length}):</h2>
      <ul>
        {notChecked.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
