import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AroundNavHandler } from "wouter";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LeaveGuardContext } from "./leave-guard-context.ts";

type Props = { readonly children: (aroundNav: AroundNavHandler) => ReactNode };

/** Asks before a page with unsaved work is left: by a link, by the Back button, or by closing the tab. */
export function LeaveGuard({ children }: Props) {
  const isDirty = useRef(false);
  const [leave, setLeave] = useState<(() => void) | undefined>();

  const guard = useMemo(
    () => ({
      setUnsaved: (isUnsaved: boolean) => {
        isDirty.current = isUnsaved;
      },
    }),
    [],
  );

  const aroundNav = useCallback<AroundNavHandler>((navigate, to, options) => {
    if (isDirty.current) setLeave(() => () => navigate(to, options));
    else navigate(to, options);
  }, []);

  useEffect(() => {
    let path = window.location.href;
    const rememberPath = () => (path = window.location.href);
    // In the capture phase, so that the router does not see a step back that is not taken yet.
    const holdBack = (event: PopStateEvent) => {
      if (!isDirty.current) return;
      event.stopImmediatePropagation();
      window.history.pushState(null, "", path);
      setLeave(() => () => window.history.back());
    };
    const warnOnClose = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault();
    };
    window.addEventListener("popstate", holdBack, { capture: true });
    window.addEventListener("beforeunload", warnOnClose);
    for (const name of ["pushState", "replaceState", "popstate"]) window.addEventListener(name, rememberPath);
    return () => {
      window.removeEventListener("popstate", holdBack, { capture: true });
      window.removeEventListener("beforeunload", warnOnClose);
      for (const name of ["pushState", "replaceState", "popstate"])
        window.removeEventListener(name, rememberPath);
    };
  }, []);

  const stay = () => setLeave(undefined);
  const discard = () => {
    isDirty.current = false;
    setLeave(undefined);
    leave?.();
  };

  return (
    <LeaveGuardContext value={guard}>
      {children(aroundNav)}
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
