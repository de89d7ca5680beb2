import type { Clinic, ClinicSetting } from "../../../contract/clinic.ts";
import type { VocabularyInUse } from "../../../contract/vocabulary.ts";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { KioskCard } from "./kiosk-card.tsx";
import { RegistersCard } from "./registers-card.tsx";
import { SettingsTable } from "./settings-table.tsx";
import styles from "./clinic.module.css";

type Props = {
  readonly clinic: Clinic;
  /** Absent while it is not known. */
  readonly vocabulary?: VocabularyInUse | undefined;
};

/** The clinic and every number that its advisories rest on. */
export function ClinicProtocol({ clinic, vocabulary }: Props) {
  const { name, timeZone, protocol, rulesVersion, settings } = clinic;
  const unsourced = settings.filter(({ mark }) => mark === "clinic-default").length;
  return (
    <div className={styles.page}>
      <h1>{name}: clinic protocol</h1>
      {protocol.signedBy === undefined && (
        <Notice tone="attention" title="Protocol not signed by a medical director">
          <p>
            {settings.length - unsourced} of {settings.length} numbers are sourced; {unsourced} are clinic
            defaults that need the medical director’s sign-off. Every page and print says so until it is
            signed.
          </p>
        </Notice>
      )}
      <Card title="This clinic" titleId="clinic-facts">
        <dl className={styles.facts}>
          <Fact term="Name">{name}</Fact>
          <Fact term="Time zone">{timeZone}</Fact>
          <Fact term="Protocol">{protocol.version}</Fact>
          <Fact term="Signed by">{protocol.signedBy ?? "not signed"}</Fact>
          <Fact term="Ketamine dose range, in the clinic’s words">
            {protocol.ketamineDoseRange ?? "none set"}
          </Fact>
          <Fact term="Rules">{rulesVersion}</Fact>
        </dl>
        <p>
          The clinic’s settings stand in <code>clinic.json</code> in the data folder. They may add to this
          protocol or strengthen it, never weaken it, and are checked at every start of the server.
        </p>
      </Card>
      {groupsOf(settings).map(([group, ofGroup]) => (
        <SettingsTable key={group} group={group} settings={ofGroup} />
      ))}
      <RegistersCard vocabulary={vocabulary} />
      <KioskCard />
      <Card title="This computer" titleId="clinic-computer">
        <p>
          Accounts come later. Until then staff pages answer on this computer only, and whoever can use this
          computer can read and add screenings: lock the screen when you leave it. The kiosk alone can be
          reached from the clinic’s network; it sends answers and reads none.
        </p>
        <p>
          Back up while the server runs: <code>npm run backup -- FILE</code>. Do not copy the data folder
          while it runs.
        </p>
      </Card>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Settings by their group, in the order in which the protocol lists them. */
function groupsOf(
  settings: readonly ClinicSetting[],
): readonly (readonly [string, readonly ClinicSetting[]])[] {
  return [...new Set(settings.map(({ group }) => group))].map((group) => [
    group,
    settings.filter((setting) => setting.group === group),
  ]);
}
