import { type ReactNode, useEffect, useState } from "react";
import type { AroundNavHandler } from "wouter";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LeaveGuardContext } from "./leave-guard-context.ts";
import { makeUnsavedWork } from "./unsaved-work.ts";

type Props = { readonly children: (aroundNav: AroundNavHandler) => ReactNode };

/** Asks before a page with unsaved work is left: by a link, by the Back button, or by closing the tab. */
export function LeaveGuard({ children }: Props) {
  const [work] = useState(makeUnsavedWork);
  const [leave, setLeave] = useState<(() => void) | undefined>();
  useEffect(() => work.watch((next) => setLeave(() => next)), [work]);

  const stay = () => setLeave(undefined);
  const discard = () => {
    work.setUnsaved(false);
    setLeave(undefined);
    leave?.();
  };

  return (
    <LeaveGuardContext value={work}>
      {children(work.aroundNav)}
      {leave && (
        <Dialog
          title="Leave without saving?"
          onClose={stay}
          actions={
            <>
              <Button look="primary" onClick={stay}>
                Keep working
              </Button>
              <Button onClick={discard}>Leave and lose the answers</Button>
            </>
          }
        >
          <p>These answers are only in this window. If you leave now, they are gone.</p>
        </Dialog>
      )}
    </LeaveGuardContext>
  );
}
