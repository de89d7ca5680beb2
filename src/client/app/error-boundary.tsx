import { Component, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./layout.module.css";

type State = { readonly hasFailed: boolean };

/** Shows a failure instead of half a page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.main}>
        <Notice
          tone="problem"
          title="This page could not be shown."
          actions={<Button onClick={() => window.location.reload()}>Load the page again</Button>}
        >
          <p>
            Treat the patient as not screened until the page is back. Screenings that were saved are kept. If
            it happens again, use the paper intake form and tell whoever looks after this computer.
          </p>
        </Notice>
      </main>
    );
  }
}
