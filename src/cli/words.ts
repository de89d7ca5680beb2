/** `npm run words`: what the kiosk's languages lack. `npm run words -- es`: the lines still to be written for one. */
import { globSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Catalogue } from "../client/kiosk/words/catalogue.ts";
import { english } from "../client/kiosk/words/english/index.ts";
import { fingerprint } from "../client/kiosk/words/fingerprint.ts";
import { complain, runOn, type Terminal, writeLine } from "./terminal.ts";
import { faultsOf, type Fault } from "./words/faults-of.ts";

type Texts = Readonly<Record<string, string>>;
type Catalogues = ReadonlyMap<string, Catalogue>;

const languagesFolder = fileURLToPath(new URL("../client/kiosk/words/languages/", import.meta.url));

const sentences = {
  missing: "is not translated.",
  stale: "was translated from another English text. Translate it anew.",
  unknown: "is no text of the form. Remove it.",
  unreadable: "cannot be read as an ICU message. Look at its braces.",
  "other places": "has other places in braces than the English.",
  "other cases": "lacks a plural form or a case, or has one too many.",
} satisfies Record<Fault["problem"], string>;

/** Checks all languages (exit code 1 when one lacks something), or writes the lines that one still needs. */
export async function words(
  [language, ...more]: readonly string[],
  terminal: Terminal,
  catalogues: Catalogues,
  originals: Texts,
): Promise<number> {
  if (more.length > 0 || (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)))
    return complain(terminal, "Use: npm run -s words [-- LANGUAGE], with a language like es or pt-BR.");
  if (language !== undefined) return writeLines(language, catalogues.get(language), terminal, originals);

  let faultCount = 0;
  for (const [code, catalogue] of catalogues) {
    for (const { id, problem } of faultsOf(code, catalogue, originals)) {
      await writeLine(terminal, `${code}: "${id}" ${sentences[problem]}`);
      faultCount += 1;
    }
  }
  return faultCount === 0 ? 0 : 1;
}

async function writeLines(
  language: string,
  catalogue: Catalogue | undefined,
  terminal: Terminal,
  originals: Texts,
): Promise<number> {
  const present = catalogue ?? { direction: "ltr", texts: {} };
  for (const { id } of faultsOf(language, present, originals)) {
    const original = originals[id];
    if (original === undefined) continue;
    const before = present.texts[id]?.text ?? "";
    await writeLine(terminal, `// ${original}`);
    if (before !== "") await writeLine(terminal, `// so far: ${before}`);
    await writeLine(terminal, `${JSON.stringify(id)}: { of: "${fingerprint(original)}", text: "" },`);
  }
  return 0;
}

/** The languages there are, by their codes. */
export async function readCatalogues(): Promise<Catalogues> {
  const files = globSync(`${languagesFolder}*.ts`).toSorted();
  const read = files.map(async (file) => {
    const { catalogue } = (await import(pathToFileURL(file).href)) as { catalogue: Catalogue };
    return [basename(file, ".ts"), catalogue] as const;
  });
  return new Map(await Promise.all(read));
}

if (import.meta.main) {
  const catalogues = await readCatalogues();
  await runOn((args, terminal) => words(args, terminal, catalogues, english));
}
