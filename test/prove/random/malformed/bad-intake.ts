/**
 * Malformed and older-format intakes: ordinary ones of which parts were broken, taken away or added. Whatever a later form
 * began to ask, such as `isComplete`, `classification` or the moment of saying, is among what is taken away.
 */
import fc from "fast-check";
import type { Intake } from "../../../../rules/intake.ts";
import { sentIntakeSchema } from "../../../../src/contract/intake.ts";
import { type Path, partAt, pathInWords, pathsOf, withPart, withoutKey } from "../../../support/places.ts";
import { anyIntake } from "../arbitrary/intake.ts";
import { isRequired } from "./required.ts";
import { strangeKeys, strangeValues, wrongValuesFor } from "./wrong-values.ts";

export type BadIntake = {
  readonly intake: Intake;
  /** The same without the keys that no format knows; absent: none was added. */
  readonly withoutStrangeKeys?: Intake;
  /** Where something stands, or is missing, that cannot be read. */
  readonly unreadable: readonly string[];
};

type Ordinary = {
  readonly intake: Intake;
  readonly places: readonly Path[];
  readonly objects: readonly Path[];
};

function ordinaryOf(intake: Intake): Ordinary {
  const places = pathsOf(intake).filter(([section]) => section !== "formatVersion");
  const isObject = (part: unknown) => typeof part === "object" && part !== null && !Array.isArray(part);
  return { intake, places, objects: [[], ...places.filter((path) => isObject(partAt(intake, path)))] };
}

const pick = fc.record({ at: fc.nat(), choice: fc.nat() });
type Pick = { readonly at: number; readonly choice: number };

/** Ordinary intakes that are broken again and again: to make each one anew would take longer than to assess it. */
export function badIntakes(ordinaryCount: number, seed: number): fc.Arbitrary<BadIntake> {
  const accepted = fc.sample(anyIntake, { numRuns: ordinaryCount * 4, seed }).filter(isAccepted);
  return fc
    .record({
      from: fc.constantFrom(...accepted.slice(0, ordinaryCount).map(ordinaryOf)),
      wrong: fc.array(pick, { maxLength: 3 }),
      missing: fc.array(pick, { maxLength: 3 }),
      strange: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(pick, { minLength: 1, maxLength: 3 }) },
      ),
    })
    .map(({ from, wrong, missing, strange }) => spoil(from, wrong, missing, strange));
}

const isAccepted = (intake: Intake): boolean => sentIntakeSchema.safeParse(intake).success;

function spoil(
  { intake, places, objects }: Ordinary,
  wrong: readonly Pick[],
  missing: readonly Pick[],
  strange: readonly Pick[],
): BadIntake {
  const broken = apartFromEachOther(wrong.map((each) => [chosen(places, each.at), each.choice] as const));
  const left = apartFromEachOther(
    missing.map((each) => [chosen(places, each.at), each.choice] as const),
  ).filter(
    ([path]) =>
      typeof path.at(-1) === "string" &&
      !broken.some(([other]) => isWithin(path, other) || isWithin(other, path)),
  );
  const changed = broken.reduce<unknown>(
    (whole, [path, choice]) => withPart(whole, path, chosen(wrongValuesFor(partAt(intake, path)), choice)),
    left.reduce<unknown>((whole, [path]) => withoutKey(whole, path), intake),
  );
  const unreadable = [...broken, ...left.filter(([path]) => isRequired(path))].map(([path]) =>
    pathInWords(path),
  );
  const gone = [...broken, ...left].map(([path]) => path);
  const holders = objects.filter((path) => !gone.some((other) => isWithin(path, other)));
  if (strange.length === 0) return { intake: changed as Intake, unreadable };
  const added = strange.reduce(
    (whole, each) => withStrangeKey(whole, chosen(holders, each.at), each.choice),
    changed,
  );
  return { intake: added as Intake, withoutStrangeKeys: changed as Intake, unreadable };
}

const chosen = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;

/** An own property, whatever its name: as `JSON.parse` makes it. */
function withStrangeKey(whole: unknown, holder: Path, choice: number): unknown {
  const key = chosen(strangeKeys, choice);
  const value = chosen(strangeValues, Math.floor(choice / strangeKeys.length));
  const copy = { ...(partAt(whole, holder) as object) };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return withPart(whole, holder, copy);
}

/** Only the outermost of places that lie inside each other. */
function apartFromEachOther(
  picks: readonly (readonly [Path, number])[],
): readonly (readonly [Path, number])[] {
  return picks.filter(([path], index) =>
    picks.every(
      ([other], place) =>
        index === place || !isWithin(path, other) || (path.length === other.length && index < place),
    ),
  );
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((key, index) => path[index] === key);
