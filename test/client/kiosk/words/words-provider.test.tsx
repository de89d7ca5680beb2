import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LanguageSwitch } from "../../../../src/client/kiosk/words/language-switch.tsx";
import { loadWords, type LoadWords } from "../../../../src/client/kiosk/words/load-words.ts";
import { useWords } from "../../../../src/client/kiosk/words/use-words.ts";
import type { Words } from "../../../../src/client/kiosk/words/words.ts";
import { WordsProvider } from "../../../../src/client/kiosk/words/words-provider.tsx";

function Question() {
  const { say } = useWords();
  const [typed, setTyped] = useState("");
  return (
    <>
      <input aria-label="name" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="button">{say("form.back")}</button>
    </>
  );
}

function open(start: string, load?: LoadWords) {
  render(
    <WordsProvider start={start} {...(load === undefined ? {} : { load })}>
      <LanguageSwitch />
      <Question />
    </WordsProvider>,
  );
}

const page = document.documentElement;

afterEach(() => {
  vi.useRealTimers();
  page.lang = "";
  page.dir = "";
});

describe("C23 the language of the form", () => {
  test("is the one it begins in, for the reader and for screen readers", async () => {
    open("es");
    expect(await screen.findByRole("button", { name: "Atrás" })).toBeVisible();
    expect([page.lang, page.dir]).toEqual(["es", "ltr"]);
  });

  test("can be switched, and what was typed stays", async () => {
    open("en");
    await userEvent.type(screen.getByLabelText("name"), "Rosa");
    await userEvent.click(screen.getByRole("button", { name: "Español" }));

    expect(await screen.findByRole("button", { name: "Atrás" })).toBeVisible();
    expect(screen.getByLabelText("name")).toHaveValue("Rosa");
    expect(screen.getByRole("button", { name: "Español", pressed: true })).toHaveAttribute("lang", "es");
    expect(page.lang).toBe("es");

    await userEvent.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("button", { name: "Back" })).toBeVisible();
    expect(page.lang).toBe("en");
  });

  test("stays while another is fetched", async () => {
    const fetched = Promise.withResolvers<Words | undefined>();
    open("en", (code) => (code === "es" ? fetched.promise : loadWords(code)));
    await userEvent.click(screen.getByRole("button", { name: "Español" }));
    expect(screen.getByRole("button", { name: "Back" })).toBeVisible();
    expect(page.lang).toBe("en");

    await act(async () => fetched.resolve(await loadWords("es")));
    expect(screen.getByRole("button", { name: "Atrás" })).toBeVisible();
  });

  test("stays when another cannot be fetched, and a sentence says so", async () => {
    open("en", (code) => (code === "es" ? Promise.resolve(undefined) : loadWords(code)));
    await userEvent.click(screen.getByRole("button", { name: "Español" }));
    expect(await screen.findByText(/could not load Español/)).toBeVisible();
    expect(screen.getByRole("button", { name: "English", pressed: true })).toBeVisible();
    expect(screen.getByRole("button", { name: "Back" })).toBeVisible();
  });

  test("is English when the one it should begin in cannot be fetched", async () => {
    open("es", () => Promise.resolve(undefined));
    expect(await screen.findByRole("button", { name: "Back" })).toBeVisible();
    expect(screen.getByText(/could not load Español/)).toBeVisible();
  });

  test("is English while the one it should begin in lets wait, and that one as soon as it is here", async () => {
    vi.useFakeTimers();
    const fetched = Promise.withResolvers<Words | undefined>();
    open("es", () => fetched.promise);
    expect(screen.queryByRole("button")).toBeNull();

    await act(async () => vi.advanceTimersByTime(2_000));
    expect(screen.getByRole("button", { name: "Back" })).toBeVisible();

    vi.useRealTimers();
    await act(async () => fetched.resolve(await loadWords("es")));
    expect(screen.getByRole("button", { name: "Atrás" })).toBeVisible();
  });

  test("is the one chosen last, whichever is fetched last", async () => {
    const fetched = Promise.withResolvers<Words | undefined>();
    open("en", (code) => (code === "es" ? fetched.promise : loadWords(code)));
    await userEvent.click(screen.getByRole("button", { name: "Español" }));
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    await act(async () => fetched.resolve(await loadWords("es")));
    expect(screen.getByRole("button", { name: "Back" })).toBeVisible();
    expect(page.lang).toBe("en");
  });
});
