import { tallestFramePx } from "../../../contract/kiosk/embedding.ts";

/** Tells how tall the form is, in whole CSS pixels, now and whenever that changes, as long as its document lives. */
export function watchHeight(tell: (heightPx: number) => void): void {
  const page = document.documentElement;
  let toldPx = 0;
  new ResizeObserver(() => {
    const heightPx = Math.min(Math.ceil(page.getBoundingClientRect().height), tallestFramePx);
    // A frame that its page hides has no height. One that was made so small might never be drawn again.
    if (heightPx === 0 || heightPx === toldPx) return;
    toldPx = heightPx;
    tell(heightPx);
  }).observe(page);
}
