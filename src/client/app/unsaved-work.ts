import type { AroundNavHandler } from "wouter";

type AskToLeave = (leave: () => void) => void;

/** Whether there is unsaved work, and everything that holds the window back while there is. */
export function makeUnsavedWork() {
  let isUnsaved = false;
  let askToLeave: AskToLeave = (leave) => leave();

  const setUnsaved = (next: boolean) => {
    isUnsaved = next;
  };

  const aroundNav: AroundNavHandler = (navigate, to, options) => {
    if (isUnsaved) askToLeave(() => navigate(to, options));
    else navigate(to, options);
  };

  /** Watches the Back button and the closing of the window; returns how to stop watching. */
  const watch = (ask: AskToLeave): (() => void) => {
    askToLeave = ask;
    let address = window.location.href;
    const rememberAddress = () => {
      address = window.location.href;
    };
    const holdBack = (event: PopStateEvent) => {
      if (!isUnsaved) {
        rememberAddress();
        return;
      }
      event.stopImmediatePropagation();
      window.history.pushState(null, "", address);
      ask(() => window.history.back());
    };
    const warnOnClose = (event: BeforeUnloadEvent) => {
      if (isUnsaved) event.preventDefault();
    };
    const watching = new AbortController();
    const { signal } = watching;
    // In the capture phase, so that the router does not see a step back that is not taken yet.
    window.addEventListener("popstate", holdBack, { capture: true, signal });
    window.addEventListener("beforeunload", warnOnClose, { signal });
    // The router announces its own steps under these names.
    window.addEventListener("pushState", rememberAddress, { signal });
    window.addEventListener("replaceState", rememberAddress, { signal });
    return () => watching.abort();
  };

  return { setUnsaved, aroundNav, watch };
}
