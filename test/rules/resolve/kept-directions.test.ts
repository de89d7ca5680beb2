import { expect, test } from "vitest";
import { coreVocabulary, readDirections, type Vocabulary } from "../../../rules/recognise/index.ts";
import { directionsOf } from "../../../rules/resolve/kept-directions.ts";

const anew = (): Vocabulary => ({ ...coreVocabulary() });
const lineOf = (length: number): string => "xanax 0.5 mg".padEnd(length, " ");

test("what a line says is what is read in it, the second time too", () => {
  const vocabulary = anew();
  const read = readDirections("xanax 0.5 mg prn", vocabulary);
  expect(directionsOf("xanax 0.5 mg prn", vocabulary)).toEqual(read);
  expect(directionsOf("xanax 0.5 mg prn", vocabulary)).toEqual(read);
});

test.each([
  [12, true],
  [200, true],
  [201, false],
])("a line of %i characters is kept: %s", (length, isKept) => {
  const vocabulary = anew();
  const first = directionsOf(lineOf(length), vocabulary);
  expect(directionsOf(lineOf(length), vocabulary) === first).toBe(isKept);
});

test("each vocabulary keeps its own", () => {
  expect(directionsOf("xanax", anew())).not.toBe(directionsOf("xanax", anew()));
});

test("2048 lines are kept, and the next one begins anew", () => {
  const vocabulary = anew();
  const first = directionsOf("a1", vocabulary);
  for (let line = 2; line <= 2048; line += 1) directionsOf(`a${line}`, vocabulary);
  expect(directionsOf("a1", vocabulary)).toBe(first);
  directionsOf("a2049", vocabulary);
  expect(directionsOf("a1", vocabulary)).not.toBe(first);
});
