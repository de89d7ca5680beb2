/** Any text a person, a keyboard or a broken import can leave in a field. */
import fc from "fast-check";

const rightToLeft = ["קסנקס", "زاناكس", "\u202Eabc\u202C", "قرص واحد كل ليلة"];
const unusual = [
  "💊💊",
  "👩🏽‍⚕️",
  "\u0000",
  "\uD800",
  "e\u0301\u0302\u0303",
  "ﬁ",
  "İ",
  "ß",
  "\u200B",
  "𝓍𝒶𝓃𝒶𝓍",
  "'\"<b>\\",
];
const ordinary = ["J. Okafor", "20817", "+1 212 555 0142", "3 of 6", "sweats at night", "penicillin"];

const veryLong = fc
  .tuple(fc.constantFrom("x", "💊", "א", "ab "), fc.integer({ min: 200, max: 5_000 }))
  .map(([piece, times]) => piece.repeat(times));

/** Halves of surrogate pairs, controls and all. */
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 4, arbitrary: fc.constantFrom(...rightToLeft, ...unusual) },
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
  { weight: 2, arbitrary: anyCodeUnits },
  { weight: 1, arbitrary: fc.constantFrom("", " \n", "__proto__", "constructor", "toString", "null", "NaN") },
);

/** As above, and now and then thousands of characters. */
export const anyLengthOfText: fc.Arbitrary<string> = fc.oneof(
  { weight: 200, arbitrary: anyText },
  { weight: 1, arbitrary: veryLong },
);
