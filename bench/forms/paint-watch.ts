/** Functions that run inside the page: they measure from a key going down to the frame that shows what it changed. */

declare global {
  interface Window {
    keyPressedAtMs?: number;
    armPaint?: () => void;
    painted?: Promise<number>;
  }
}

export function installPaintWatch(): void {
  window.addEventListener("keydown", ({ timeStamp }) => (window.keyPressedAtMs = timeStamp), {
    capture: true,
  });
  window.armPaint = () => {
    window.painted = new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => reject(new Error("A key did not reach its field.")), 5000);
      const noteInput = (): void => {
        clearTimeout(giveUp);
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - (window.keyPressedAtMs ?? NaN));
          channel.port2.postMessage(undefined);
        });
      };
      window.addEventListener("input", noteInput, { capture: true, once: true });
    });
  };
}

export function armPaintWatch(): void {
  window.armPaint?.();
}

/** Milliseconds after the key went down. */
export async function readPaintWatch(): Promise<number> {
  if (window.painted === undefined) throw new Error("Nothing is watched.");
  return window.painted;
}
