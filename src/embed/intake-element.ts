import { embeddingEnvelope, isLanguage, readFrameMessage } from "../contract/kiosk/embedding.ts";
import type { FrameMessage, HostMessage } from "../contract/kiosk/embedding.ts";
import { nameFrame, putFrame } from "./kiosk-frame.ts";

/** The element that holds the form at `address` in a frame, gives it its height and says what it says. */
export function intakeElementFor(address: URL): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ["lang", "aria-label"];
    readonly #frame = putFrame(this, address);
    #isLoaded = false;

    constructor() {
      super();
      // Every patient gets a fresh document, and each of them waits to be greeted.
      this.#frame.addEventListener("load", () => {
        this.#isLoaded = true;
        this.#greet();
      });
    }

    connectedCallback(): void {
      nameFrame(this.#frame, this, this.#language());
      window.addEventListener("message", this.#hear);
    }

    /** `moveBefore` keeps the frame and its answers; without this method it would count as taken out and put in. */
    connectedMoveCallback(): void {
      nameFrame(this.#frame, this, this.#language());
    }

    disconnectedCallback(): void {
      this.#isLoaded = false;
      window.removeEventListener("message", this.#hear);
    }

    attributeChangedCallback(): void {
      nameFrame(this.#frame, this, this.#language());
      if (this.#isLoaded) this.#greet();
    }

    /** Its own `lang`, or that of what it stands in. */
    #language(): string {
      return this.closest("[lang]")?.getAttribute("lang") ?? "";
    }

    #greet(): void {
      const language = this.#language();
      const hello: HostMessage = {
        ...embeddingEnvelope,
        kind: "hello",
        ...(isLanguage(language) ? { language } : {}),
      };
      this.#frame.contentWindow?.postMessage(hello, address.origin);
    }

    readonly #hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== address.origin || source === null || source !== this.#frame.contentWindow) return;
      const message = readFrameMessage(data);
      if (message !== undefined) this.#tell(message);
    };

    #tell(message: FrameMessage): void {
      const detail = message.kind === "height" ? message.heightPx : null;
      if (detail !== null) this.#frame.style.blockSize = `${detail}px`;
      const event = new CustomEvent(`ketascreen:${message.kind}`, { bubbles: true, composed: true, detail });
      this.dispatchEvent(event);
    }
  };
}
