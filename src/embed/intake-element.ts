import { embeddingEnvelope, isLanguage, readFrameMessage } from "../contract/kiosk/embedding.ts";
import type { FrameMessage, HostMessage } from "../contract/kiosk/embedding.ts";
import { frameFor, openShadow } from "./kiosk-frame.ts";
import { titleIn } from "./titles.ts";

/** The element that holds the form at `page` in a frame, gives it its height and passes on what it says. */
export function intakeElementFor(page: URL): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ["lang", "aria-label"];
    readonly #shadow = openShadow(this);
    #frame = frameFor(page);
    #isLoaded = false;

    connectedCallback(): void {
      this.#frame = frameFor(this.#address());
      this.#nameFrame();
      // Every patient gets a fresh document, and each of them waits to be greeted.
      this.#frame.addEventListener("load", () => {
        this.#isLoaded = true;
        this.#greet();
      });
      this.#shadow.replaceChildren(this.#frame);
      window.addEventListener("message", this.#hear);
    }

    /** `moveBefore` keeps the frame and its answers; without this method it would count as taken out and put in. */
    connectedMoveCallback(): void {
      this.#nameFrame();
    }

    disconnectedCallback(): void {
      window.removeEventListener("message", this.#hear);
      this.#shadow.replaceChildren();
      this.#isLoaded = false;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      this.#nameFrame();
      // Not for the same language again: the patient may have chosen another since.
      if (name === "lang" && now !== before && this.#isLoaded) this.#greet();
    }

    /** Its own `lang`, or that of what it stands in. */
    #language(): string | undefined {
      const language = this.closest("[lang]")?.getAttribute("lang");
      return isLanguage(language) ? language : undefined;
    }

    #address(): URL {
      const language = this.#language();
      return language === undefined ? page : new URL(`?lang=${language}`, page);
    }

    /** For assistive technology: the page's own `aria-label` on the element, or words of ours. */
    #nameFrame(): void {
      this.#frame.title = this.getAttribute("aria-label") ?? titleIn(this.#language() ?? "en");
    }

    #greet(): void {
      const language = this.#language();
      const hello: HostMessage = { ...embeddingEnvelope, kind: "hello", ...(language && { language }) };
      this.#frame.contentWindow?.postMessage(hello, page.origin);
    }

    readonly #hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== page.origin || source === null || source !== this.#frame.contentWindow) return;
      const message = readFrameMessage(data);
      if (message !== undefined) this.#passOn(message);
    };

    #passOn(message: FrameMessage): void {
      const detail = message.kind === "height" ? message.heightPx : null;
      if (detail !== null) this.#frame.style.blockSize = `${detail}px`;
      const event = new CustomEvent(`ketascreen:${message.kind}`, { bubbles: true, composed: true, detail });
      this.dispatchEvent(event);
    }
  };
}
