import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { HostLink } from "../../../../src/client/kiosk/embedding/connect-host.ts";
import { useHostLanguage } from "../../../../src/client/kiosk/embedding/use-host-language.ts";
import { WordsContext, useWords } from "../../../../src/client/kiosk/words/use-words.ts";

const languages = [
  { code: "en", name: "English" },
  { code: "es", name: "español" },
];

test.each([
  { tag: "es", chosen: ["es"] },
  { tag: "es-MX", chosen: ["es"] },
  { tag: "en", chosen: [] },
  { tag: "fr", chosen: [] },
])("a page in $tag makes an English form change to $chosen", ({ tag, chosen }) => {
  const setLanguage = vi.fn();
  const link: HostLink = {
    sendDone: () => undefined,
    listenForLanguage: (listener) => {
      listener(tag);
      return () => undefined;
    },
  };
  render(
    <WordsContext value={{ say: String, language: "en", languages, setLanguage, notLoaded: undefined }}>
      <Form link={link} />
    </WordsContext>,
  );

  expect(setLanguage.mock.calls.flat()).toEqual(chosen);
  expect(screen.getByText("en")).toBeVisible();
});

function Form({ link }: { readonly link: HostLink }) {
  useHostLanguage(link);
  return <p>{useWords().language}</p>;
}
