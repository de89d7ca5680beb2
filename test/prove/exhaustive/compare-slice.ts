/** Compares the points of a slice with those that have more risk on one axis, without judging anything again. */
import type { Named } from "./axis.ts";
import { type Exception, exceptions } from "./exceptions.ts";
import { combinationsAt, type Grid, strideOf } from "./grid.ts";
import { isQuieter, quieterTopics } from "./levels.ts";
import { type AnyAxis, namedAt, type Part } from "./part.ts";
import type { Slice } from "./judge-slice.ts";
import { pairsOf } from "./pairs.ts";
import { newTally, type Tally, tellBroken } from "./tally.ts";

export const orderIndependent = "order-independent";

export function compareSlice(grid: Grid, slice: Slice, outcomes: Uint32Array): Tally {
  const tally = newTally();
  for (const index of grid.parts.keys()) comparePart(grid, index, slice, outcomes, tally);
  for (const places of grid.alike) compareSwapped(grid, places, slice, outcomes, tally);
  return tally;
}

function comparePart(grid: Grid, index: number, slice: Slice, outcomes: Uint32Array, tally: Tally): void {
  const [first, part] = [grid.parts[0], grid.parts[index]];
  if (first === undefined || part === undefined) return;
  const stride = strideOf(grid, index);
  const pairs = pairsOf(part, index === 0 ? slice : { from: 0, to: part.size });
  const outerOfOne = grid.size / stride / part.size / first.size;
  const [from, to] = index === 0 ? [0, 1] : [slice.from * outerOfOne, slice.to * outerOfOne];
  for (let outer = from; outer < to; outer += 1) {
    const base = outer * part.size * stride;
    for (const pair of pairs) {
      const places = { less: base + pair.less * stride, more: base + pair.more * stride, length: stride };
      compareRun({ grid, part, axis: pair.axis }, places, outcomes, tally);
    }
  }
}

type Compared = { readonly grid: Grid; readonly part: Part; readonly axis: AnyAxis };
type Run = { readonly less: number; readonly more: number; readonly length: number };

function compareRun(
  compared: Compared,
  { less, more, length }: Run,
  outcomes: Uint32Array,
  tally: Tally,
): void {
  tally.pairs += length;
  for (let offset = 0; offset < length; offset += 1) {
    const [was, is] = [outcomes[less + offset] ?? 0, outcomes[more + offset] ?? 0];
    if (was === is || !isQuieter(is, was)) continue;
    const exception = exceptionFor(compared, less + offset, more + offset, quieterTopics(is, was));
    if (exception === undefined)
      tellBroken(tally, moreRisk(compared.axis.name), more + offset, less + offset);
    else tally.excepted[exception.name] = (tally.excepted[exception.name] ?? 0) + 1;
  }
}

/** The claim about one axis, by its name. */
export const moreRisk = (axis: string): string => `more risk: ${axis}`;

export function exceptionFor(
  { grid, part, axis }: Compared,
  less: number,
  more: number,
  topics: ReturnType<typeof quieterTopics>,
): Exception | undefined {
  const ofAxis = exceptions.filter((each) => each.axes.includes(axis.name));
  if (ofAxis.length === 0) return undefined;
  const [quieter, louder] = [namedOfPoint(grid, less, part), namedOfPoint(grid, more, part)];
  return ofAxis.find(
    (each) => topics.every((topic) => each.topics.includes(topic)) && each.isThere(quieter, louder),
  );
}

/** The values of a point by their axes: those of this part under the axis, those of every part under part and axis. */
function namedOfPoint(grid: Grid, point: number, part: Part): Named {
  const combinations = combinationsAt(grid, point);
  const named: Record<string, string> = {};
  let own: Named = {};
  for (const [index, each] of grid.parts.entries()) {
    const ofPart = namedAt(each.axes, each.placeOf(combinations[index] ?? 0));
    if (each === part) own = ofPart;
    for (const [axis, value] of Object.entries(ofPart)) {
      named[axis] = value;
      named[`${each.name}: ${axis}`] = value;
    }
  }
  return { ...named, ...own };
}

/** Two medicines that change places on the list must not change anything. */
function compareSwapped(
  grid: Grid,
  [one, other]: readonly [number, number],
  slice: Slice,
  outcomes: Uint32Array,
  tally: Tally,
): void {
  const [ofOne, ofOther] = [strideOf(grid, one), strideOf(grid, other)];
  const [sizeOfOne, sizeOfOther] = [grid.parts[one]?.size ?? 1, grid.parts[other]?.size ?? 1];
  const ofFirst = strideOf(grid, 0);
  for (let point = slice.from * ofFirst; point < slice.to * ofFirst; point += 1) {
    const first = Math.floor(point / ofOne) % sizeOfOne;
    const second = Math.floor(point / ofOther) % sizeOfOther;
    if (first >= second) continue;
    const swapped = point + (second - first) * (ofOne - ofOther);
    tally.swaps += 1;
    if (outcomes[point] !== outcomes[swapped]) tellBroken(tally, orderIndependent, swapped, point);
  }
}
