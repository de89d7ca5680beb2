import type { StoredScreening } from "../../../contract/screening.ts";
import { usePageMargins } from "../../ui/page-margins.ts";
import { rulesNotVerified } from "../../ui/rules-not-verified-words.ts";
import { BehindTheAdvice } from "./behind-the-advice.tsx";
import { Flowsheet } from "./flowsheet.tsx";
import { type IsPatients, markPatients } from "./kiosk-words.ts";
import { type NotVerified, NotVerifiedBlock } from "./not-verified-block.tsx";
import { identityLine, notAnOrder, originLine, totalsLine } from "./packet-words.ts";
import { PrintBar } from "./print-bar.tsx";
import { SummarySheet } from "./summary-sheet.tsx";
import type { FindAnswer } from "./visit-facts.tsx";
import styles from "./packet.module.css";

type Props = {
  readonly screening: StoredScreening;
  /** What was answered at a path of the intake, in words. */
  readonly answerAt: FindAnswer;
  /** Whether the answer at a path stands as the patient said it at the kiosk. */
  readonly isPatients: IsPatients;
  readonly notVerified: NotVerified;
};

/** The packet for the chart, laid out from the stored result alone: the summary, the flowsheet, then what stands behind the advice. */
export function PrintPacket({ screening, answerAt, isPatients, notVerified }: Props) {
  const isVerified = notVerified.made === undefined && notVerified.now === undefined;
  const identity = identityLine(screening);
  usePageMargins({
    topLeft: isVerified ? identity : `${rulesNotVerified.toUpperCase()} · ${identity}`,
    topRight: totalsLine(screening),
    bottomLeft: notAnOrder,
    bottomRight: originLine(screening),
  });
  return (
    <>
      <PrintBar backTo={`/screenings/${screening.id}?version=${screening.version}`} />
      <main className={styles.packet}>
        <NotVerifiedBlock {...notVerified} />
        <SummarySheet
          screening={screening}
          answerAt={(path) => markPatients(answerAt(path), isPatients(path))}
          isPatients={isPatients}
        />
        <Flowsheet screening={screening} notVerified={notVerified} />
        <BehindTheAdvice advisories={screening.assessment.advisories} />
      </main>
    </>
  );
}
