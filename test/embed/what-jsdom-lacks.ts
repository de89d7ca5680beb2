import { vi } from "vitest";

/** Sheets that are made by a program can be filled; nothing is drawn. */
export function giveSheetsRules(): void {
  Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });
}

/** Frames inside shadow trees have a window of their own as long as they stand in the page. */
export function giveFramesWindows(): void {
  const windows = new WeakMap<HTMLIFrameElement, Window | null>();
  const ofPage = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")?.get;
  vi.spyOn(HTMLIFrameElement.prototype, "contentWindow", "get").mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const own = ofPage?.call(this) as Window | null;
    if (own !== null || !this.isConnected) return own;
    const standIn = windows.get(this) ?? windowOf(document.createElement("iframe"));
    windows.set(this, standIn);
    return standIn;
  });
}

function windowOf(frame: HTMLIFrameElement): Window | null {
  document.body.append(frame);
  return frame.contentWindow;
}
