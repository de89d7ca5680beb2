type Mounted = { readonly unmount: () => void };

/**
 * Sees to it that nothing of a session outlives its document, and gives the act that ends a session: what stands on the
 * page is taken away and a fresh document comes in its place, at the same address and without a step in the history.
 */
export function leaveNothing(mounted: Mounted, view: Window): () => void {
  const wipe = () => {
    mounted.unmount();
    view.document.body.replaceChildren();
  };
  // Whatever ends the document: another address, a reload, a closed tab.
  view.addEventListener("pagehide", wipe);
  // A browser may keep a document to show it again on Back. It was wiped, and starts afresh.
  view.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) view.location.reload();
  });
  return () => {
    wipe();
    view.location.replace(view.location.pathname + view.location.search);
  };
}
