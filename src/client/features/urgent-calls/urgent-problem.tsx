import { Notice } from "../../ui/notice.tsx";

/** Nothing to see must never look like nothing to do. */
export function UrgentProblem({ problem }: { readonly problem: Error }) {
  return (
    <Notice tone="problem">
      <p>
        <strong>Urgent calls from kiosks cannot be shown:</strong> {problem.message} Until they are, look
        after the patients at the kiosks in person.
      </p>
    </Notice>
  );
}
