import { Link } from "wouter";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { canPrintPageMargins } from "../../ui/page-margins.ts";
import styles from "./packet.module.css";

/** What stands above the paper on the screen, and never on paper. */
export function PrintBar({ backTo }: { readonly backTo: string }) {
  return (
    <header className={styles.bar}>
      <div className={styles.barButtons}>
        <Button look="primary" onClick={() => window.print()}>
          Print
        </Button>
        <Link href={backTo}>Back to the review</Link>
        <p>A4 or Letter, upright. Signing is on paper for now.</p>
      </div>
      {!canPrintPageMargins() && (
        <Notice tone="problem" title="This browser leaves out the lines in the page margins">
          <p>
            Identity, check code and page numbers would be missing from the pages. Print from a current Chrome
            or Edge.
          </p>
        </Notice>
      )}
    </header>
  );
}
