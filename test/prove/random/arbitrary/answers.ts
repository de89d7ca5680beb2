/** The kinds of answer that stand in several sections. */
import fc from "fast-check";
import type { Answer } from "../../../../rules/intake.ts";

/** One of the words, each as likely as any other. */
export const oneOf = <const Word extends string>(...words: readonly Word[]): fc.Arbitrary<Word> =>
  fc.constantFrom(...words);

export const answer: fc.Arbitrary<Answer> = oneOf("yes", "no", "not-sure");

/** Any of these questions, each answered or left blank. */
export function someOf<Section extends object>(questions: {
  readonly [Key in keyof Section]-?: fc.Arbitrary<NonNullable<Section[Key]>>;
}): fc.Arbitrary<Section> {
  return fc.record(questions, { requiredKeys: [] }) as unknown as fc.Arbitrary<Section>;
}

/** Mostly the first, now and then what an ordinary form would not send. */
export function rarely<Value>(
  usual: fc.Arbitrary<Value>,
  unusual: fc.Arbitrary<Value>,
  usualWeight = 30,
): fc.Arbitrary<Value> {
  return fc.oneof({ weight: usualWeight, arbitrary: usual }, { weight: 1, arbitrary: unusual });
}

type Bounds = { readonly min: number; readonly max: number };

/** What no bound of the schema lets pass, and what counts without being a number anyone measures. */
const extremeNumbers = [-1, -0, 0, 0.1, 5e-324, 1e9, 2 ** 53, Number.MAX_VALUE, -Number.MAX_VALUE];

/** A number within its bounds, often at one of them, and now and then just outside or absurd. */
export function numberAround({ min, max }: Bounds): fc.Arbitrary<number> {
  return rarely(
    fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max)),
    fc.constantFrom(min - 1, max + 1, min + 0.5, ...extremeNumbers),
  );
}
