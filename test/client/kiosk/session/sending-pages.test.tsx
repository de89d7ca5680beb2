import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../support/missing-in-jsdom.ts";
import { kioskCodeOf } from "../../../../src/contract/kiosk/code.ts";
import { onDisk } from "../sending/script.ts";
import { openSession, passSeconds, press, send, typeName } from "./shown.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = { status: 400, body: {} };
const idIn = (body: string | undefined) => (JSON.parse(body ?? "{}") as { id: string }).id;

describe("after the last question", () => {
  test("D01 received is said only after the receipt, with the code and none of the answers", async () => {
    const { attempts, onReceived } = openSession(onDisk);
    typeName();
    await send();

    expect(screen.getByRole("heading", { name: "Thank you. We have your answers." })).toHaveFocus();
    expect(document.body).toHaveTextContent(kioskCodeOf(idIn(attempts[0]?.body)));
    expect(document.body).not.toHaveTextContent("Okafor");
    expect(document.querySelector("input")).toBeNull();
    expect(onReceived).toHaveBeenCalledOnce();
  });

  test("S01 it ends with the button, or after 20 seconds", async () => {
    const { onEnd } = openSession(onDisk);
    await send();
    await passSeconds(19);
    expect(onEnd).not.toHaveBeenCalled();
    await passSeconds(1);
    await passSeconds(0);

    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("D01 what did not arrive is said to be not sent yet, with the code, until it did", async () => {
    const { attempts } = openSession(undefined, { status: 503, body: {} });
    typeName();
    await send();

    expect(screen.getByRole("heading", { name: "Not sent yet. Please tell the desk." })).toBeVisible();
    expect(screen.getByText(kioskCodeOf(idIn(attempts[0]?.body)))).toBeVisible();
    expect(attempts).toHaveLength(3);
  });

  test("a page with unsent answers asks before it is left", async () => {
    openSession(undefined);
    await send();

    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);

    expect(leaving.defaultPrevented).toBe(true);
  });

  test("giving up asks first", async () => {
    const { onEnd } = openSession(undefined);
    await send();

    press("For staff: erase and start over");
    press("Keep trying");
    press("For staff: erase and start over");
    expect(onEnd).not.toHaveBeenCalled();
    press("Erase the answers");
    await passSeconds(1);

    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("what is refused can be looked at, changed and sent again under the same code", async () => {
    const { attempts } = openSession(refused, onDisk);
    typeName();
    await send();
    expect(screen.getByRole("heading", { name: /could not be sent/ })).toBeVisible();

    press("Show my answers");
    expect(document.body).toHaveTextContent("Okafor");
    press("Send my answers");
    await passSeconds(0);

    expect(screen.getByRole("heading", { name: /We have your answers/ })).toBeVisible();
    expect(idIn(attempts[1]?.body)).toBe(idIn(attempts[0]?.body));
  });

  test("S01 refused answers that somebody left on show are put out of sight, and kept", async () => {
    const { onEnd } = openSession(refused);
    typeName();
    await send();
    press("Show my answers");

    await passSeconds(91);

    expect(screen.getByRole("heading", { name: /could not be sent/ })).toBeVisible();
    expect(onEnd).not.toHaveBeenCalled();
    press("Show my answers");
    expect(document.body).toHaveTextContent("Okafor");
  });
});

describe("a call for staff that is not on disk", () => {
  test("C24 holds the end of the session back, and asks to tell a member of staff", async () => {
    const { onEnd } = openSession();
    press("Continue");
    press("Chest pain");
    press("Continue");
    await passSeconds(120);
    expect(onEnd).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { name: "Please tell a member of staff now" })).toBeVisible();

    await passSeconds(3600);
    expect(onEnd).not.toHaveBeenCalled();
    press("For staff: erase and start over");
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("C24 goes out for an answer that was chosen and never confirmed, when the form is left", async () => {
    const { onEnd, attempts } = openSession(onDisk);
    press("Continue");
    press("Chest pain");
    expect(attempts).toEqual([]);

    await passSeconds(120);
    await passSeconds(0);

    expect(attempts.map(({ address }) => address)).toEqual(["/api/kiosk/urgent-calls"]);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("C24 holds back the end also where it goes out only then", async () => {
    const { onEnd, attempts } = openSession(undefined);
    press("Continue");
    press("Chest pain");

    await passSeconds(180);

    expect(attempts.length).toBeGreaterThan(1);
    expect(onEnd).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { name: "Please tell a member of staff now" })).toBeVisible();
  });

  test.each([
    ["on disk", onDisk, true],
    ["on its way", undefined, false],
  ])("C24 is told as made when it is on disk and not before: %s", async (_, reply, isTold) => {
    openSession(reply);
    press("Continue");
    press("Chest pain");
    press("Continue");
    await passSeconds(0);

    expect(screen.getByRole("heading", { name: "Please tell a member of staff now" })).toBeVisible();
    expect(screen.queryByText("We have called staff as well.") !== null).toBe(isTold);
  });

  test("C24 lets the session end once it is there", async () => {
    const { onEnd, attempts } = openSession(onDisk);
    press("Continue");
    press("Chest pain");
    press("Continue");
    expect(attempts.map(({ address }) => address)).toEqual(["/api/kiosk/urgent-calls"]);

    await passSeconds(120);
    await passSeconds(0);

    expect(onEnd).toHaveBeenCalledOnce();
  });
});
