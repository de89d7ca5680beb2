/** Functions that run inside the page: they measure from a key going down to the preview that shows its effect. */

/** Milliseconds after the key went down. */
export type Watched = { readonly changedMs: number; readonly shownMs: number };

declare global {
  interface Window {
    keyDownAtMs?: number;
    watched?: Promise<Watched>;
    startWatch?: () => void;
  }
}

export function installWatch(): void {
  const preview = document.getElementById("preview");
  if (preview === null) throw new Error("The page has no preview.");
  window.addEventListener("keydown", ({ timeStamp }) => (window.keyDownAtMs = timeStamp), { capture: true });
  window.startWatch = () => {
    window.watched = new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => reject(new Error("A key did not change the preview.")), 5000);
      const observer = new MutationObserver(() => {
        const changedAtMs = performance.now();
        const downAtMs = window.keyDownAtMs ?? NaN;
        clearTimeout(giveUp);
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () =>
            resolve({ changedMs: changedAtMs - downAtMs, shownMs: performance.now() - downAtMs });
          channel.port2.postMessage(undefined);
        });
      });
      observer.observe(preview, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  };
}

export function armWatch(): void {
  window.startWatch?.();
}

export async function readWatch(): Promise<Watched> {
  if (window.watched === undefined) throw new Error("Nothing is watched.");
  return window.watched;
}
