// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { intakeElementFor } from "../../src/embed/intake-element.ts";
import { giveFramesWindows, giveSheetsRules } from "./what-jsdom-lacks.ts";

const kiosk = "https://kiosk.clinic.example";
const envelope = { source: "ketascreen", version: 1 };
const ready = { ...envelope, kind: "ready" };
const height = { ...envelope, kind: "height", heightPx: 812 };

beforeAll(() => {
  giveSheetsRules();
  giveFramesWindows();
  customElements.define("ketascreen-intake", intakeElementFor(new URL(`${kiosk}/kiosk/`)));
});
afterEach(() => document.body.replaceChildren());

describe("the frame", () => {
  test.each([
    ['<ketascreen-intake lang="es"></ketascreen-intake>', "?lang=es", "Preguntas antes de su tratamiento"],
    [
      '<p lang="es-MX"><ketascreen-intake></ketascreen-intake></p>',
      "?lang=es-MX",
      "Preguntas antes de su tratamiento",
    ],
    ["<ketascreen-intake></ketascreen-intake>", "", "Questions before your treatment"],
    ['<ketascreen-intake lang="fr"></ketascreen-intake>', "?lang=fr", "Questions before your treatment"],
    ['<ketascreen-intake lang="x&y=1"></ketascreen-intake>', "", "Questions before your treatment"],
    ['<ketascreen-intake aria-label="Intake"></ketascreen-intake>', "", "Intake"],
  ])("of %s begins at %s and is called %s", (markup, search, title) => {
    const frame = frameIn(put(markup));
    expect(frame.src).toBe(`${kiosk}/kiosk/${search}`);
    expect(frame.title).toBe(title);
  });

  test("S05 may run the form and ask before answers are lost: no windows, no leading the page away", () => {
    const frame = frameIn(put());
    expect(frame.getAttribute("sandbox")).toBe("allow-scripts allow-same-origin allow-forms allow-modals");
    expect(frame.referrerPolicy).toBe("no-referrer");
  });

  test("carries no inline style for a strict page to refuse", () => {
    expect(frameIn(put()).hasAttribute("style")).toBe(false);
  });

  test("is called by the language that the page changes to", () => {
    const element = put();
    element.lang = "es";
    expect(frameIn(element).title).toBe("Preguntas antes de su tratamiento");
  });
});

describe("S05 the element passes on what its own frame says from the kiosk's origin, and nothing else", () => {
  test("ready and done hold nothing, height holds a number", () => {
    const element = put();
    const heard = listen(element);
    for (const message of [ready, height, { ...envelope, kind: "done" }]) hear(message, { by: element });

    expect(heard).toEqual([
      ["ketascreen:ready", null],
      ["ketascreen:height", 812],
      ["ketascreen:done", null],
    ]);
    expect(frameIn(element).style.blockSize).toBe("812px");
  });

  test.each([
    ["another origin", ready, "https://elsewhere.example"],
    ["an origin that begins like it", ready, `${kiosk}.evil.example`],
    ["no origin", ready, "null"],
    ["its origin, with more than it should say", { ...ready, name: "x" }, kiosk],
    ["its origin, with another shape", { kind: "done" }, kiosk],
  ])("not what comes from %s", (_what, message, origin) => {
    const element = put();
    const heard = listen(element);
    hear(message, { by: element, origin });

    expect(heard).toEqual([]);
  });

  test("not what another frame says, be it of the same origin", () => {
    const element = put();
    const other = document.createElement("iframe");
    document.body.append(other);
    const heard = listen(element);
    for (const source of [other.contentWindow, window, null])
      window.dispatchEvent(new MessageEvent("message", { data: height, origin: kiosk, source }));

    expect(heard).toEqual([]);
    expect(frameIn(element).style.blockSize).toBe("");
  });

  test("two elements hear each their own frame", () => {
    const [first, second] = [put(), put()];
    const [heardByFirst, heardBySecond] = [listen(first), listen(second)];
    hear(ready, { by: second });

    expect(heardByFirst).toEqual([]);
    expect(heardBySecond).toEqual([["ketascreen:ready", null]]);
  });

  test("one that was taken out hears nothing, and put in again it hears its new frame", () => {
    const element = put();
    const formerFrame = frameIn(element).contentWindow;
    const heard = listen(element);
    element.remove();
    window.dispatchEvent(new MessageEvent("message", { data: ready, origin: kiosk, source: formerFrame }));
    document.body.append(element);
    hear(ready, { by: element });

    expect(heard).toEqual([["ketascreen:ready", null]]);
    expect(element.shadowRoot?.querySelectorAll("iframe")).toHaveLength(1);
  });
});

function put(markup = "<ketascreen-intake></ketascreen-intake>"): HTMLElement {
  document.body.insertAdjacentHTML("beforeend", markup);
  const element = [...document.querySelectorAll<HTMLElement>("ketascreen-intake")].at(-1);
  if (element === undefined) throw new Error(`There is no element in ${markup}`);
  return element;
}

function frameIn(element: HTMLElement): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector("iframe");
  if (!frame) throw new Error("The element holds no frame.");
  return frame;
}

function listen(element: HTMLElement): unknown[][] {
  const heard: unknown[][] = [];
  for (const kind of ["ready", "height", "done"])
    element.addEventListener(`ketascreen:${kind}`, (event) =>
      heard.push([event.type, (event as CustomEvent<unknown>).detail]),
    );
  return heard;
}

function hear(data: unknown, { by, origin = kiosk }: { by: HTMLElement; origin?: string }): void {
  const source = frameIn(by).contentWindow;
  window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
}
