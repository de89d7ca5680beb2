import { useClinic } from "../../api/clinic.ts";
import { useScreeningVersions } from "../../api/list-versions.ts";
import type { StoredStatement } from "../../../contract/screening.ts";
import { statementInWords } from "../../features/answers/statement-in-words.ts";
import { StatementReview } from "../../features/summary/statement-review.tsx";
import { Loading } from "../../ui/loading.tsx";

/** What a patient said at the kiosk, in the clinic's clock times. */
export function StatementPage({ stored }: { readonly stored: StoredStatement }) {
  const clinic = useClinic();
  const versions = useScreeningVersions(stored.id);
  if (clinic.isPending) return <Loading what="the clinic" />;
  // Every time is shown with its zone, so this device's own does for want of the clinic's.
  const timeZone = clinic.data?.timeZone ?? Temporal.Now.timeZoneId();
  return (
    <StatementReview
      stored={stored}
      latestVersion={versions.data?.versions.at(-1)?.version}
      timeZone={timeZone}
      sections={statementInWords(stored.statement, timeZone)}
    />
  );
}
