/**
 * Rules of the shadow tree alone: a content policy that refuses inline style does not touch a sheet made so, and the
 * page's own rules for frames do not reach in. Until the form says how tall it is, it gets room for a question.
 */
const rules = `
  :host { display: block }
  :host([hidden]) { display: none }
  iframe { display: block; inline-size: 100%; block-size: 44rem; border: 0 }
`;

/**
 * Scripts, its own origin, its fields, and the browser's question before answers that are not sent yet are lost. Not:
 * windows, downloads, leading the page elsewhere.
 */
const permitted = "allow-scripts allow-same-origin allow-forms allow-modals";

/** The shadow tree that frames are put into. */
export function openShadow(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

/** A frame that begins to load `address` as soon as it stands in a page. */
export function frameFor(address: URL): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", permitted);
  frame.referrerPolicy = "no-referrer";
  frame.src = address.href;
  return frame;
}
