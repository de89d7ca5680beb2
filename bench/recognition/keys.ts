import { misspellings } from "../../test/support/misspell.ts";

const fewestLetters = 3;

/** What stands in the field after each key, from the third letter: for names as they are, and misspelled once. */
export function keysFor(names: readonly string[], seed: number): readonly string[] {
  return names.flatMap((name) => {
    const [wrong = name] = misspellings(name, { distance: 1, count: 1, seed, manner: "human" });
    return [name.toLowerCase(), wrong].flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - fewestLetters + 1) }, (_, more) =>
        text.slice(0, fewestLetters + more),
      ),
    );
  });
}
