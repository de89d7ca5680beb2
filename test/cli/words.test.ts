import { expect, test } from "vitest";
import { readCatalogues, words } from "../../src/cli/words.ts";
import type { Catalogue } from "../../src/client/kiosk/words/catalogue.ts";
import { fingerprint } from "../../src/client/kiosk/words/fingerprint.ts";
import { terminalWith } from "./terminal.ts";

const originals = { back: "Back", asked: "Did you sleep?" };
const back = { of: fingerprint("Back"), text: "Atrás" };
const stale = { of: fingerprint("Have you slept?"), text: "¿Ha dormido?" };

async function run(texts: Catalogue["texts"], ...args: string[]) {
  const { terminal, out, err } = terminalWith();
  const catalogues = new Map([["es", { direction: "ltr", texts } as const]]);
  const code = await words(args, terminal, catalogues, originals);
  return { code, out: out(), err: err() };
}

test("C23 the check passes over a complete language without a word", async () => {
  const asked = { of: fingerprint("Did you sleep?"), text: "¿Durmió?" };
  expect(await run({ back, asked })).toEqual({ code: 0, out: "", err: "" });
});

test("C23 the check fails and names each text that is missing or was changed", async () => {
  const { code, out } = await run({ asked: stale });
  expect(code).toBe(1);
  expect(out).toBe(
    'es: "back" is not translated.\n' +
      'es: "asked" was translated from another English text. Translate it anew.\n',
  );
});

test("the lines to be written hold the fingerprint, and the last translation only as a note", async () => {
  expect((await run({ back, asked: stale }, "es")).out).toBe(
    "// Did you sleep?\n" +
      "// so far: ¿Ha dormido?\n" +
      `"asked": { of: "${fingerprint("Did you sleep?")}", text: "" },\n`,
  );
});

test("a language that is not there yet gets every line", async () => {
  expect((await run({ back }, "fr")).out.match(/text: ""/g)).toHaveLength(2);
});

test("what is no language is refused with how to use it", async () => {
  expect(await run({ back }, "--all")).toMatchObject({ code: 2, out: "" });
});

test("C23 the check reads every language in the folder", async () => {
  expect([...(await readCatalogues()).keys()]).toContain("es");
});
