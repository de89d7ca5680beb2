import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hazardTests } from "../controls/hazard-tests.ts";
import { without } from "../controls/removal.ts";
import { allRemovals, hazardControls } from "../controls/removals/index.ts";
import { removalsOf } from "../controls/safety-document.ts";
import { unshown } from "../controls/removals/unshown.ts";

const tests = hazardTests();
const named = ({ file, title }: { readonly file: string; readonly title: string }) => `${file}: ${title}`;
const known = new Set(tests.map(named));

describe("what takes a control against a hazard out", () => {
  test("stands once in the file it alters, and alters it", () => {
    const lost = allRemovals.filter(
      (removal) =>
        !existsSync(removal.file) ||
        removal.replace === removal.with ||
        without(readFileSync(removal.file, "utf8"), removal) === undefined,
    );
    expect(lost.map(({ name, file }) => `${name} (${file})`)).toEqual([]);
  });

  test("names tests that are there, and at least one", () => {
    const wrong = allRemovals.filter(({ failing }) => {
      const titles = Object.entries(failing).flatMap(([file, all]) =>
        all.map((title) => named({ file, title })),
      );
      return titles.length === 0 || titles.some((title) => !known.has(title));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("has a name of its own", () => {
    for (const { hazard, removals } of hazardControls) {
      const names = removals.map(({ name }) => name);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${hazard} ${name}`),
      ).toEqual([]);
    }
  });
});

describe("a test that carries the id of a hazard", () => {
  test("is made to fail by a removal, or stands on the list of those that are not, with a reason", () => {
    const listed = new Set(unshown.map(named));
    const bare = tests.filter(
      (each) => removalsOf(each, allRemovals).length === 0 && !listed.has(named(each)),
    );
    expect(bare.map(named)).toEqual([]);
  });

  test("stands on that list only as long as it is not", () => {
    const idle = unshown.filter(
      (each) => !known.has(named(each)) || removalsOf({ ...each, hazards: [] }, allRemovals).length > 0,
    );
    expect(idle.map(named)).toEqual([]);
  });
});
