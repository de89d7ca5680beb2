import { titleIn } from "./titles.ts";

/**
 * Rules of the shadow tree alone: a content policy that refuses inline style does not touch a sheet made so, and the
 * page's own rules for frames do not reach in. Until the form says how tall it is, it gets room for a question.
 */
const rules = `
  :host { display: block }
  :host([hidden]) { display: none }
  iframe { display: block; inline-size: 100%; block-size: 44rem; border: 0 }
`;

/** Scripts, its own origin and its fields. Not: windows, downloads, the browser's dialogs, leading the page elsewhere. */
const permitted = "allow-scripts allow-same-origin allow-forms";

/** A frame for `address` in a shadow tree of `host`; it loads once `host` stands in a page. */
export function putFrame(host: HTMLElement, address: URL): HTMLIFrameElement {
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  shadow.adoptedStyleSheets = [sheet];
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", permitted);
  frame.referrerPolicy = "no-referrer";
  frame.src = address.href;
  shadow.append(frame);
  return frame;
}

/** What assistive technology calls the frame: the page's own `aria-label` for the element, or words of ours. */
export function nameFrame(frame: HTMLIFrameElement, host: HTMLElement, lang: string): void {
  frame.title = host.getAttribute("aria-label") ?? titleIn(lang);
}
