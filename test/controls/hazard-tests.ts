import { globSync, readFileSync } from "node:fs";

/** A test, or a group of tests, whose title carries the id of a hazard. */
export type HazardTest = {
  readonly file: string;
  /** As it stands in the file, with the places of `test.each` unfilled. */
  readonly title: string;
  /** Like "C04", in the order of the title. */
  readonly hazards: readonly string[];
};

const hazardId = /\b[CDS]\d\d\b/g;

/** Every test that carries the id of a hazard, by file. Tests of the project's own order carry none. */
export function hazardTests(): readonly HazardTest[] {
  return globSync("test/**/*.{test,browser}.{ts,tsx}")
    .toSorted()
    .filter((file) => !file.startsWith("test/architecture/"))
    .flatMap((file) => titlesIn(readFileSync(file, "utf8")).flatMap((title) => named(file, title)));
}

/** The quoted texts on the line where a test is opened, or where the table of a `test.each` ends. */
function titlesIn(text: string): string[] {
  const opened = text.matchAll(/(?:\b(?:test|it|describe)\b[^"'`\n]*\(|\)\()\s*(["'`][^\n]*)/g);
  return [...opened].flatMap(([, line = ""]) =>
    [...line.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g)].map(([, , title = ""]) =>
      title.replace(/\\(.)/g, "$1"),
    ),
  );
}

function named(file: string, title: string): HazardTest[] {
  const hazards = [...title.matchAll(hazardId)].map(([id]) => id);
  return hazards.length > 0 ? [{ file, title, hazards: [...new Set(hazards)] }] : [];
}

/**
 * Whether a run's name of a test, with its groups before it and the places of `test.each` filled, stands under this title.
 * A title that begins with a place would fit any other: it takes the names that no other title of its file fits.
 */
export function standsUnder(name: string, title: string, titlesOfFile: readonly string[]): boolean {
  if (!patternOf(title).test(name)) return false;
  return !isOpen(title) || !titlesOfFile.some((other) => !isOpen(other) && patternOf(other).test(name));
}

const place = /%[a-zA-Z#]|\$[\w.]+/;
const isOpen = (title: string): boolean => new RegExp(`^[CDS]\\d\\d (?:${place.source})`).test(title);

function patternOf(title: string): RegExp {
  const literal = title
    .split(new RegExp(place, "g"))
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(literal.join(".*"), "s");
}
