import type { ReactNode } from "react";
import { Notice } from "../../../ui/notice.tsx";

type Props = { readonly error: unknown; readonly actions?: ReactNode };

/** A save that did not succeed: what happened, that nothing typed was lost, and what to do. */
export function SaveProblem({ error, actions }: Props) {
  return (
    <Notice tone="problem" title="Not saved. Everything you typed is still here." actions={actions}>
      <p>{error instanceof Error ? error.message : "The save did not succeed. Try again."}</p>
      <p>Save can be pressed again: the same screening is never stored twice.</p>
    </Notice>
  );
}
