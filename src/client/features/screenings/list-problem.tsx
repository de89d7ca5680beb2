import { Button } from "../../ui/button.tsx";
import { clockTime } from "../../ui/clock-labels.ts";
import { Notice } from "../../ui/notice.tsx";

type Props = {
  readonly error: Error;
  /** When the rows below were loaded, in epoch milliseconds; absent: there are none. */
  readonly shownSinceMs?: number;
  readonly timeZone: string;
  readonly onRetry: () => void;
};

/** A list that could not be loaded, or could not be loaded anew: never an empty list, and never an old one unsaid. */
export function ListProblem({ error, shownSinceMs, timeZone, onRetry }: Props) {
  const isOld = shownSinceMs !== undefined;
  return (
    <Notice
      tone="problem"
      title={
        isOld
          ? `The screenings could not be loaded again since ${clockTime(shownSinceMs, timeZone)}`
          : "The screenings could not be loaded"
      }
      actions={<Button onClick={onRetry}>Try again</Button>}
    >
      <p>{error.message}</p>
      <p>
        {isOld
          ? "What stands below is the list of that time. What came in since is missing."
          : "Until they load, treat every patient as not screened."}
      </p>
    </Notice>
  );
}
