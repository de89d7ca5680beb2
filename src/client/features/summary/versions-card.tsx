import { Link } from "wouter";
import type { Versions } from "../../../contract/screening.ts";
import { Card } from "../../ui/card.tsx";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";
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
  /** The language in which the first version was said at the kiosk; absent: it was not. */
  readonly kioskLanguage: string | undefined;
};

/** All versions, newest first, and what the shown one changed. */
export function VersionsCard(props: Props) {
  const { versions, shownVersion, timeZone, addressOf, changes, kioskLanguage } = props;
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
            <Outcome version={version} kioskLanguage={kioskLanguage} />
            {version.reason !== undefined && <p className={styles.reason}>Reason: {version.reason}</p>}
          </li>
        ))}
      </ul>
      {shownVersion > 1 && (
        <Changes
          changes={changes}
          before={shownVersion - 1}
          isOfPatient={kioskLanguage !== undefined && shownVersion === 2}
        />
      )}
    </Card>
  );
}

type OutcomeProps = Pick<Props, "kioskLanguage"> & { readonly version: Props["versions"][number] };

/** What came of a version; nothing has come of what a patient said at the kiosk. */
function Outcome({ version, kioskLanguage }: OutcomeProps) {
  if (version.version === 1 && kioskLanguage !== undefined) {
    return (
      <span className={styles.second}>From the kiosk, in {languageName(kioskLanguage)}, not assessed</span>
    );
  }
  return version.disposition === undefined ? (
    <span className={styles.second}>no advisory</span>
  ) : (
    <LevelTag level={version.disposition} />
  );
}

type ChangesProps = Pick<Props, "changes"> & {
  readonly before: number;
  /** Whether the version before is what the patient said. */
  readonly isOfPatient: boolean;
};

function Changes(props: ChangesProps) {
  if (props.changes === undefined) return <p role="status">Comparing with version {props.before}…</p>;
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">
        {props.isOfPatient
          ? "What staff changed of the patient’s answers"
          : `What changed from version ${props.before}`}
      </h3>
      {props.changes.length === 0 ? (
        <p>{props.isOfPatient ? "Every answer stands as the patient gave it." : "No answer changed."}</p>
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
