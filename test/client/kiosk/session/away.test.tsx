import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../support/missing-in-jsdom.ts";
import { openSession, passSeconds, press, send, touch, typeName } from "./shown.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const warning = () => screen.queryByRole("alertdialog", { name: "Are you still there?" });

describe("a form that is left", () => {
  test("S01 warns after 90 seconds, and ends 30 seconds later", async () => {
    const { onEnd } = openSession();
    typeName();

    await passSeconds(89);
    expect(warning()).toBeNull();
    await passSeconds(1);
    expect(warning()).toHaveTextContent("30 seconds left");
    await passSeconds(29);
    expect(warning()).toHaveTextContent("1 second left");
    expect(onEnd).not.toHaveBeenCalled();
    await passSeconds(1);
    await passSeconds(0);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(screen.queryByLabelText("Family name")).toBeNull();
  });

  test("S01 on a tablet that slept is gone when it wakes", async () => {
    const { onEnd } = openSession();
    typeName();

    vi.setSystemTime(Date.now() + 3_600_000);
    await passSeconds(1);
    await passSeconds(0);

    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("S01 a press on the button that erases ends it at once", async () => {
    const { onEnd } = openSession();
    typeName();
    await passSeconds(90);

    press("Erase these answers now");
    await passSeconds(1);

    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("C23 the warning can be answered, again and again, and every answer stays", async () => {
    const { onEnd } = openSession();
    typeName();

    for (let times = 0; times < 12; times++) {
      await passSeconds(115);
      press("I need more time");
      expect(warning()).toBeNull();
    }

    expect(onEnd).not.toHaveBeenCalled();
    expect(screen.getByLabelText("Family name")).toHaveValue("Okafor");
  });

  test.each([
    ["a touch anywhere", () => touch(screen.getByText("Are you still there?"))],
    ["a key", () => fireEvent.keyDown(screen.getByRole("alertdialog"), { key: "x" })],
  ])("C23 %s answers the warning", async (_, answer) => {
    openSession();
    typeName();
    await passSeconds(100);

    answer();

    expect(warning()).toBeNull();
  });

  test("C23 the seconds are not read out one by one: once at the start and once before the end", async () => {
    openSession();
    typeName();
    await passSeconds(90);

    const aloud: (string | null)[] = [];
    for (let second = 0; second < 29; second++) {
      aloud.push(screen.getByRole("alertdialog").querySelector('[role="status"]')?.textContent ?? null);
      await passSeconds(1);
    }

    expect(new Set(aloud)).toEqual(new Set(["", "10 seconds left"]));
  });

  test("a first page that nobody touched stands for ever", async () => {
    const { onEnd } = openSession();

    await passSeconds(10_000);

    expect(warning()).toBeNull();
    expect(onEnd).not.toHaveBeenCalled();
  });

  test("while answers are not sent yet nothing is erased", async () => {
    const { onEnd } = openSession(undefined);
    typeName();
    await send();

    await passSeconds(10_000);

    expect(screen.getByRole("heading", { name: /Not sent yet/ })).toBeVisible();
    expect(warning()).toBeNull();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
