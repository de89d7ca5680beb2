import { vi } from "vitest";

export type FrameAround = {
  /** A message as the form's window gets it; without a source it comes from the page around the frame. */
  readonly hear: (data: unknown, from: { origin: string; source?: Window | null }) => void;
  /** As if the form had become so tall. */
  readonly setHeight: (heightPx: number) => void;
  /** What the page around the frame was sent, with the origin that it was meant for. */
  readonly said: () => readonly unknown[][];
  readonly leave: () => void;
};

/** Makes the test's window look like one inside the frame of another page. */
export function frameAround(): FrameAround {
  const page = document.createElement("iframe");
  document.body.append(page);
  const host = page.contentWindow as Window;
  const post = vi.spyOn(host, "postMessage").mockImplementation(() => undefined);
  const parent = vi.spyOn(window, "parent", "get").mockReturnValue(host);
  const box = vi.spyOn(document.documentElement, "getBoundingClientRect");
  const listens = vi.spyOn(window, "addEventListener");
  const resized: (() => void)[] = [];
  vi.stubGlobal("ResizeObserver", observerThatTells(resized));
  return {
    hear: (data, { origin, source = host }) =>
      window.dispatchEvent(new MessageEvent("message", { data, origin, source })),
    setHeight: (heightPx) => {
      box.mockReturnValue({ height: heightPx } as DOMRect);
      for (const tell of resized) tell();
    },
    said: () => post.mock.calls,
    leave: () => {
      for (const [type, listener] of listens.mock.calls) window.removeEventListener(type, listener);
      for (const spy of [parent, box, listens]) spy.mockRestore();
      vi.unstubAllGlobals();
      page.remove();
      delete document.documentElement.dataset["framed"];
    },
  };
}

function observerThatTells(resized: (() => void)[]) {
  return class {
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe(): void {
      resized.push(this.#tell);
    }
  };
}
