import { readFileSync } from "node:fs";
import { availableParallelism, cpus, platform, release, totalmem, type } from "node:os";
import type { Browser } from "playwright-core";

/** Where everything was measured. */
export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly os: string;
  readonly node: string;
  readonly chromium: string;
};

/** Version by name, ours first. */
export type Versions = Readonly<Record<string, string>>;

const peers = ["json-rules-engine", "fuse.js", "minisearch", "@leeoniya/ufuzzy"];
const gib = 1024 ** 3;

export function machineWith(browser: Browser): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / gib),
    os: operatingSystem(),
    node: process.versions.node,
    chromium: browser.version(),
  };
}

/** As they are installed, so that a figure is never told of another version. */
export function contestantVersions(): Versions {
  return Object.fromEntries([
    ["ketascreen", versionIn("../package.json")],
    ...peers.map((name) => [name, versionIn(`node_modules/${name}/package.json`)]),
  ]) as Versions;
}

/** "AMD EPYC, 2 cores, 23 GiB, Debian GNU/Linux 12 (bookworm), Node 26.10.0, Chromium 153.0.8010.0" */
export function machineInWords({ cpu, cores, memoryGiB, os, node, chromium }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${os}, Node ${node}, Chromium ${chromium}`;
}

export function versionsInWords(versions: Versions): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
}

function versionIn(file: string): string {
  const { version } = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as {
    readonly version: string;
  };
  return version;
}

function operatingSystem(): string {
  const general = `${type()} ${release()}`;
  if (platform() !== "linux") return general;
  try {
    return /^PRETTY_NAME="?([^"\n]+)/mu.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? general;
  } catch {
    return general;
  }
}
