import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connectHost } from "../../../../src/client/kiosk/embedding/connect-host.ts";
import { frameAround, type FrameAround } from "./frame-around.ts";

const listed = "https://patients.clinic.example";
const unlisted = "https://elsewhere.example";
const envelope = { source: "ketascreen", version: 1 };
const hello = { ...envelope, kind: "hello" };

let around: FrameAround;
beforeEach(() => {
  around = frameAround();
});
afterEach(() => around.leave());

describe("S05 the form speaks to a listed page that greeted it, and to nobody else", () => {
  test("without a greeting nothing is said", () => {
    connectHost([listed]).sendDone();
    around.setHeight(700);

    expect(around.said()).toEqual([]);
  });

  test("a listed page that greets hears ready, the height and done, each for its origin alone", () => {
    const link = connectHost([unlisted, listed]);
    around.hear(hello, { origin: listed });
    around.setHeight(700.2);
    link.sendDone();

    expect(around.said()).toEqual([
      [{ ...envelope, kind: "ready" }, listed],
      [{ ...envelope, kind: "height", heightPx: 701 }, listed],
      [{ ...envelope, kind: "done" }, listed],
    ]);
  });

  test.each([
    ["a page that is not listed", hello, { origin: unlisted }],
    ["an origin that begins like a listed one", hello, { origin: `${listed}.evil.example` }],
    ["a page without an origin", hello, { origin: "null" }],
    ["a window that is not the page around it", hello, { origin: listed, source: window }],
    ["nobody", hello, { origin: listed, source: null }],
    ["more than a greeting", { ...hello, answers: true }, { origin: listed }],
    ["something else", "hello", { origin: listed }],
  ])("a greeting from %s is not heard", (_who, message, from) => {
    const link = connectHost([listed]);
    around.hear(message, from);
    around.setHeight(700);
    link.sendDone();

    expect(around.said()).toEqual([]);
  });

  test("with no listed page nobody is heard", () => {
    const link = connectHost([]);
    around.hear(hello, { origin: listed });
    link.sendDone();

    expect(around.said()).toEqual([]);
  });

  test("who greets twice is answered once", () => {
    connectHost([listed, unlisted]);
    around.hear(hello, { origin: listed });
    around.hear(hello, { origin: unlisted });

    expect(around.said()).toEqual([[{ ...envelope, kind: "ready" }, listed]]);
  });
});

describe("the height", () => {
  test("is told when it changes, never as nothing, and never above its limit", () => {
    connectHost([listed]);
    around.hear(hello, { origin: listed });
    for (const heightPx of [500, 500.4, 501, 0, 501, 30_000]) around.setHeight(heightPx);

    const heights = around.said().map(([message]) => (message as { heightPx?: number }).heightPx);
    expect(heights).toEqual([undefined, 500, 501, 20_000]);
  });

  test("comes from the form: its page is marked, so that it does not fill the frame instead", () => {
    connectHost([listed]);
    expect(document.documentElement).toHaveAttribute("data-framed");
  });
});

describe("the language that the page asks for", () => {
  test("is handed on once, also to who listens later, and anew when it changes", () => {
    const link = connectHost([listed]);
    around.hear({ ...hello, language: "es" }, { origin: listed });
    const listener = vi.fn();
    const stop = link.listenForLanguage(listener);
    stop();
    link.listenForLanguage(listener);
    around.hear({ ...hello, language: "en" }, { origin: listed });

    expect(listener.mock.calls).toEqual([["es"], ["en"]]);
  });
});

test("without a frame around it the form listens to nobody", () => {
  around.leave();
  const listens = vi.spyOn(window, "addEventListener");
  connectHost([listed]).sendDone();

  expect(listens).not.toHaveBeenCalled();
  expect(document.documentElement).not.toHaveAttribute("data-framed");
});
