import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Folders that look like what the build leaves of the staff's client and of the patient form. */
export function builtPages() {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-pages-"));
  const [clientDir, kioskDir] = [join(folder, "client"), join(folder, "kiosk")];
  for (const [dir, title, head] of [
    [clientDir, "Ketascreen", ""],
    [kioskDir, "Form", '<meta name="ketascreen-kiosk" content="" />'],
  ] as const) {
    mkdirSync(join(dir, "assets"), { recursive: true });
    writeFileSync(join(dir, "index.html"), `<!doctype html><title>${title}</title>${head}<p>`);
    writeFileSync(join(dir, "assets", "main-1a2b3c.js"), "export {};");
    writeFileSync(join(dir, "assets", "main-1a2b3c.js.gz"), gzipSync("export {};"));
  }
  for (const name of ["embed.js", "sw.js"]) writeFileSync(join(kioskDir, name), "// built");
  return { clientDir, kioskDir, remove: () => rmSync(folder, { recursive: true }) };
}
