import { inflate } from "@sparticuz/chromium";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type ChromiumFiles = { executablePath: string; env: Record<string, string> };

const packageFolder = fileURLToPath(new URL("../", import.meta.resolve("@sparticuz/chromium")));
const cache = fileURLToPath(new URL("../../node_modules/.cache/chromium/", import.meta.url));
const systemFonts = ["/usr/share/fonts", "/usr/local/share/fonts"];

/** Unpacks the browser, the libraries and the font that the development package carries, once for each version. */
export async function unpackChromium(): Promise<ChromiumFiles> {
  const version = packageVersion();
  const folder = cache + version;
  if (!existsSync(folder)) await unpackInto(folder);

  const executablePath = `${folder}/chromium`;
  writeFontsConf(folder);
  const env: Record<string, string> = { FONTCONFIG_FILE: `${folder}/fonts.conf` };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = `${folder}/al2023/lib`;
  return { executablePath, env };
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(`${packageFolder}package.json`, "utf8")) as { version: string };
  return manifest.version;
}

/** Unpacks beside the final folder and renames, so that nobody ever starts half a browser. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(`${cache}unpacking-`);
  const temporaryFolder = process.env.TMPDIR;
  process.env.TMPDIR = staging; // the package unpacks into os.tmpdir() and nowhere else
  try {
    for (const archive of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(`${packageFolder}bin/${archive}`);
  } finally {
    if (temporaryFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaryFolder;
  }
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true }); // another run was first
  }
}

/** A machine without any font of its own still draws text, with the font of the package. */
function writeFontsConf(folder: string): void {
  const folders = [`${folder}/fonts`, ...systemFonts].map((path) => `<dir>${path}</dir>`).join("");
  writeFileSync(
    `${folder}/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders}<cachedir>${folder}/fonts-cache</cachedir>
<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
<alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>\n`,
  );
}

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync("ldd", [executablePath], { encoding: "utf8" }).includes("not found");
  } catch {
    return true;
  }
}
