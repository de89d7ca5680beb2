import type { ReactNode } from "react";
import { Link } from "wouter";
import type { StoredScreening } from "../../../contract/screening.ts";
import { AnswersCard, type AnsweredSection } from "./answers-card.tsx";
import { IdentityBar } from "./identity-bar.tsx";
import { MadeCard } from "./made-card.tsx";
import { MadeUnverifiedNotice } from "./made-unverified-notice.tsx";
import { MedicinesTable } from "./medicines-table.tsx";
import { UnsignedNotice } from "./unsigned-notice.tsx";
import styles from "./summary.module.css";

type Props = {
  readonly screening: StoredScreening;
  /** The latest version; an older one is shown for reading alone. */
  readonly latestVersion: number | undefined;
  readonly sections: readonly AnsweredSection[];
  /** Whether the answer at a path stands as the patient said it at the kiosk. */
  readonly isPatients: (path: string) => boolean;
  /** Disposition, every advisory, and what was not asked or not checked. */
  readonly advisories: ReactNode;
  readonly pictures: ReactNode;
  readonly versions: ReactNode;
};

/** One stored version, read from what the server stored; nothing is judged again here. */
export function Review(props: Props) {
  const { screening, latestVersion, sections, isPatients, advisories, pictures, versions } = props;
  const { id, version, assessment } = screening;
  const isLatest = latestVersion === undefined || latestVersion === version;
  return (
    <article className={styles.review}>
      <IdentityBar screening={screening} />
      <div className={styles.actions}>
        <Link href={`/screenings/${id}/print?version=${version}`} className={styles.primaryAction}>
          Print
        </Link>
        {isLatest && (
          <Link href={`/screenings/${id}/correct`} className={styles.action}>
            Correct
          </Link>
        )}
        <Link href="/" className={styles.action}>
          All screenings
        </Link>
        <p className={styles.second}>Signing is on paper for now: print, then sign page one.</p>
      </div>
      {!isLatest && <OlderVersion id={id} shown={version} latest={latestVersion} />}
      <MadeUnverifiedNotice rulesNotVerified={screening.rulesNotVerified} />
      <UnsignedNotice signedBy={screening.protocol.signedBy} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {advisories}
          <MedicinesTable assessment={assessment} isPatients={isPatients} />
          <MadeCard screening={screening} />
        </div>
        <div className={styles.column}>
          {pictures}
          {versions}
        </div>
      </div>
      <AnswersCard sections={sections} />
    </article>
  );
}

function OlderVersion(props: { readonly id: string; readonly shown: number; readonly latest: number }) {
  return (
    <p className={styles.older} role="status">
      This is version {props.shown}. It was corrected later:{" "}
      <Link href={`/screenings/${props.id}`}>open version {props.latest}</Link>.
    </p>
  );
}
