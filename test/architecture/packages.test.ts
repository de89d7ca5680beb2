import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
type Locked = {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  os?: string;
  cpu?: string;
};

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("the packages", () => {
  test("at most 25 are needed at run time", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
  });

  test("every version is exact", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("the lockfile names no host, so that any registry serves", () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test("none that is needed at run time runs a script while it is installed", () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript === true && entry.dev !== true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  test.each(Object.entries(manifest.optionalDependencies))(
    "%s is %s for one platform alone",
    (name, version) => {
      const entry = lock.packages[`node_modules/${name}`];
      expect(entry).toMatchObject({ version, optional: true });
      expect(entry?.os).toBeDefined();
      expect(entry?.cpu).toBeDefined();
    },
  );
});
