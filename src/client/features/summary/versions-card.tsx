import { Link } from "wouter";
import type { Versions } from "../../../contract/screening.ts";
import { Card } from "../../ui/card.tsx";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { LevelTag } from "../../ui/level-mark.tsx";
import styles from "./summary.module.css";

export type ChangeInWords = {
  readonly where: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
};

type Props = {
  readonly versions: Versions["versions"];
  readonly shownVersion: number;
  readonly timeZone: string;
  readonly addressOf: (version: number) => string;
  /** Absent while the version before is not loaded; for a first version there is none. */
  readonly changes: readonly ChangeInWords[] | undefined;
};

/** All versions, newest first, and what the shown one changed. */
export function VersionsCard({ versions, shownVersion, timeZone, addressOf, changes }: Props) {
  return (
    <Card title={`Versions (${versions.length})`} titleId="versions">
      <ul className={styles.versions}>
        {versions.toReversed().map((version) => (
          <li key={version.version} aria-current={version.version === shownVersion ? "true" : undefined}>
            {version.version === shownVersion ? (
              <strong>Version {version.version}, shown here</strong>
            ) : (
              <Link href={addressOf(version.version)}>Version {version.version}</Link>
            )}
            <span className={styles.second}>
              {fullDateAndTime(Date.parse(version.receivedAt), timeZone)} · {version.checkCode}
            </span>
            {version.disposition === undefined ? (
              <span className={styles.second}>no advisory</span>
            ) : (
              <LevelTag level={version.disposition} />
            )}
            {version.reason !== undefined && <p className={styles.reason}>Reason: {version.reason}</p>}
          </li>
        ))}
      </ul>
      {shownVersion > 1 && <Changes changes={changes} before={shownVersion - 1} />}
    </Card>
  );
}

function Changes(props: { readonly changes: Props["changes"]; readonly before: number }) {
  if (props.changes === undefined) return <p role="status">Comparing with version {props.before}…</p>;
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">What changed from version {props.before}</h3>
      {props.changes.length === 0 ? (
        <p>No answer changed.</p>
      ) : (
        <ul className={styles.changes}>
          {props.changes.map((change) => (
            <li key={`${change.where} ${change.what}`}>
              <strong>{change.what}</strong> <span className={styles.second}>{change.where}</span>
              <p>
                was <del>{change.before}</del>, now <ins>{change.after}</ins>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
