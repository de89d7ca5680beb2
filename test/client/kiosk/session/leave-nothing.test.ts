import { beforeEach, expect, test, vi } from "vitest";
import { leaveNothing } from "../../../../src/client/kiosk/session/leave-nothing.ts";

/** What leaving touches of a window, with an address that can be watched. */
function openWindow() {
  const events = new EventTarget();
  const location = {
    pathname: "/kiosk/",
    search: "?lang=es",
    hash: "#somewhere",
    replace: vi.fn(),
    reload: vi.fn(),
  };
  const view = {
    document,
    location,
    addEventListener: events.addEventListener.bind(events),
  } as unknown as Window;
  const mounted = { unmount: vi.fn() };
  return { events, location, mounted, end: leaveNothing(mounted, view) };
}

function pageShow(persisted: boolean): Event {
  return Object.assign(new Event("pageshow"), { persisted });
}

beforeEach(() => {
  document.body.innerHTML = "<p>Okafor</p>";
});

test("S01 an end takes everything away and puts a fresh document in its place, at the same address", () => {
  const { end, mounted, location } = openWindow();

  end();

  expect(mounted.unmount).toHaveBeenCalledOnce();
  expect(document.body.childNodes).toHaveLength(0);
  expect(location.replace.mock.calls).toEqual([["/kiosk/?lang=es"]]);
});

test("S01 a document that is left for any reason is empty from then on", () => {
  const { events, mounted } = openWindow();

  events.dispatchEvent(new Event("pagehide"));

  expect(mounted.unmount).toHaveBeenCalledOnce();
  expect(document.body.childNodes).toHaveLength(0);
});

test("S01 a document that the browser kept and shows again loads afresh", () => {
  const { events, location } = openWindow();

  events.dispatchEvent(pageShow(false));
  expect(location.reload).not.toHaveBeenCalled();
  events.dispatchEvent(pageShow(true));
  expect(location.reload).toHaveBeenCalledOnce();
});
