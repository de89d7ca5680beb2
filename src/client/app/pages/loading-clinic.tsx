import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "../layout.module.css";

type Props = { readonly error: Error | null; readonly onRetry: () => void };

/** The form needs the clinic's protocol and time zone; without them no advice is right, so it is not shown. */
export function LoadingClinic({ error, onRetry }: Props) {
  return (
    <main className={styles.main}>
      {error ? (
        <Notice
          tone="problem"
          title="The clinic’s protocol could not be loaded, so the form is not shown."
          actions={<Button onClick={onRetry}>Try again</Button>}
        >
          <p>{error.message}</p>
          <p>
            Meanwhile use the <a href="/paper-form">blank paper form</a>.
          </p>
        </Notice>
      ) : (
        <Loading what="the clinic’s protocol" />
      )}
    </main>
  );
}
