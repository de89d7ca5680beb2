import { embeddingEnvelope, readHostMessage, type FrameMessage } from "../../../contract/kiosk/embedding.ts";
import { watchHeight } from "./watch-height.ts";

export type HostLink = {
  /** Tells the page that the answers of one patient were received; it learns neither whose nor what. */
  readonly sendDone: () => void;
  readonly close: () => void;
};

const noHost: HostLink = { sendDone: () => undefined, close: () => undefined };

/**
 * Waits for the page that holds the form in a frame to greet it from one of `embedOrigins`, and from then on tells that
 * origin alone. Without a frame, and until such a greeting, nothing is said. `onLanguage` is called with the language that
 * the page asks for, and again when it asks for another.
 */
export function connectHost(
  embedOrigins: readonly string[],
  onLanguage: (language: string) => void,
): HostLink {
  const host = window.parent;
  if (host === window) return noHost;
  // The frame takes the height of the form, so the form may not take that of the frame.
  document.documentElement.dataset["framed"] = "";
  let greetedFrom: string | undefined;
  let language: string | undefined;
  let stopWatching = (): void => undefined;

  const send = (message: FrameMessage) => {
    if (greetedFrom !== undefined) host.postMessage(message, greetedFrom);
  };
  const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (source !== host || !embedOrigins.includes(origin)) return;
    const hello = readHostMessage(data);
    if (hello === undefined) return;
    if (greetedFrom === undefined) {
      greetedFrom = origin;
      send({ ...embeddingEnvelope, kind: "ready" });
      stopWatching = watchHeight((heightPx) => send({ ...embeddingEnvelope, kind: "height", heightPx }));
    }
    if (hello.language === undefined || hello.language === language) return;
    language = hello.language;
    onLanguage(language);
  };

  window.addEventListener("message", hear);
  return {
    sendDone: () => send({ ...embeddingEnvelope, kind: "done" }),
    close: () => {
      window.removeEventListener("message", hear);
      stopWatching();
    },
  };
}
