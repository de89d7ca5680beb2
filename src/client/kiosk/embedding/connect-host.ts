import { embeddingEnvelope, readHostMessage, type FrameMessage } from "../../../contract/kiosk/embedding.ts";
import { watchHeight } from "./watch-height.ts";

/** The page that holds the form in a frame, if there is one. */
export type HostLink = {
  /** Tells it that the answers of one patient were received; it learns neither whose nor what. */
  readonly sendDone: () => void;
  /**
   * Calls with the language tag that the page asked for last, once, and with each one that it asks for later. One listener
   * at a time; the function it returns takes it away.
   */
  readonly listenForLanguage: (listener: (tag: string) => void) => () => void;
};

const noHost: HostLink = { sendDone: () => undefined, listenForLanguage: () => () => undefined };

/**
 * Waits for that page to greet the form from one of `embedOrigins`, and from then on speaks to that origin alone. Without
 * a frame, and until such a greeting, nothing is said. To be called before anything is waited for: the greeting comes as
 * soon as the page's files are there.
 */
export function connectHost(embedOrigins: readonly string[]): HostLink {
  const host = window.parent;
  if (host === window) return noHost;
  // The frame takes its height from the form, so the form may not take its own from the frame.
  document.documentElement.dataset["framed"] = "";
  const language = latestForOne();
  let greetedFrom: string | undefined;

  const send = (message: FrameMessage) => {
    if (greetedFrom !== undefined) host.postMessage(message, greetedFrom);
  };
  window.addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
    if (source !== host || !embedOrigins.includes(origin)) return;
    const hello = readHostMessage(data);
    if (hello === undefined) return;
    if (greetedFrom === undefined) {
      greetedFrom = origin;
      send({ ...embeddingEnvelope, kind: "ready" });
      watchHeight((heightPx) => send({ ...embeddingEnvelope, kind: "height", heightPx }));
    }
    if (hello.language !== undefined) language.put(hello.language);
  });

  return {
    sendDone: () => send({ ...embeddingEnvelope, kind: "done" }),
    listenForLanguage: language.listen,
  };
}

/** Keeps what came before anybody listened, and hands each thing on once. */
function latestForOne() {
  let kept: string | undefined;
  let heard: ((value: string) => void) | undefined;
  const put = (value: string): void => {
    if (heard) heard(value);
    else kept = value;
  };
  const listen = (listener: (value: string) => void) => {
    heard = listener;
    if (kept !== undefined) listener(kept);
    kept = undefined;
    return () => {
      if (heard === listener) heard = undefined;
    };
  };
  return { put, listen };
}
