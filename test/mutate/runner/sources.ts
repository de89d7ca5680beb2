import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

/** An altered file: the numbers of its mutants, and which altered files import it. */
export type Source = {
  readonly file: string;
  readonly firstMutant: number;
  /** Less than the first where there is none, as in a file of types alone. */
  readonly lastMutant: number;
  readonly importedBy: readonly string[];
};

/** Reads the altered files themselves. */
export function readSources(files: readonly string[]): readonly Source[] {
  const texts = new Map(files.map((file) => [nameOf(file), readFileSync(file, "utf8")]));
  const imports = new Map([...texts].map(([file, text]) => [file, new Set(importsIn(file, text))]));
  return [...texts].map(([file, text]) => {
    const ids = [...text.matchAll(/\bstryMutAct_\w+\("(\d+)"\)/gu)]
      .map(([, id]) => Number(id))
      .toSorted((one, other) => one - other);
    const importedBy = [...imports]
      .filter(([, imported]) => imported.has(file))
      .map(([importer]) => importer);
    return { file, firstMutant: ids[0] ?? 0, lastMutant: ids.at(-1) ?? -1, importedBy };
  });
}

/** From the sandbox, which is the current folder. */
export function nameOf(file: string): string {
  return relative("", file).replaceAll("\\", "/");
}

function importsIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(/\bfrom "(\.[^"]+)"/gu)].map(([, path = ""]) =>
    nameOf(resolve(dirname(file), path)),
  );
}
