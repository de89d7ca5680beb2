import type { Drug } from "../drug.ts";

/**
 * What a typed medicine can mean. Nothing is ever corrected: a name is in the tables, asks, or is unrecognised.
 * - `recognised`: every drug named in the text, each once, in the order of the text. `lookAlikes` are drugs whose names
 *   are read or heard as the one name typed: it counts as what was typed, and people are asked whether it was meant.
 *   Empty when there is no such twin, or when a salt or a maker beside the name tells them apart.
 * - `needs-confirmation`: a person has to say which of `candidates` is meant; `alsoRecognised` are the drugs named
 *   beyond doubt in the same text, and count whatever the answer is. `because` tells why it asks; candidates of a
 *   misspelled name ("spelling") come likeliest first.
 * - `unrecognised`: no known name stands in the text. It never means that the medicine does not matter. `suggestions`
 *   are the drugs with the closest names, likeliest first, too far off to be judged by; empty when none is close.
 *
 * `matched` holds the names found, folded; a misspelled one as it stands in the text ("klonapin", "alpra zolam").
 * `leftOver` holds the folded words beside them that are neither names nor words of a label (strength, form, route,
 * frequency, salt, maker): each may be a medicine that nobody has looked at, so text with a left-over word is not fully
 * recognised. Empty when there are none.
 */
export type Recognition =
  | {
      readonly state: "recognised";
      readonly drugs: readonly Drug[];
      readonly matched: readonly string[];
      readonly leftOver: readonly string[];
      readonly lookAlikes: readonly Drug[];
    }
  | {
      readonly state: "needs-confirmation";
      readonly candidates: readonly Drug[];
      readonly because: "ordinary-word" | "several-meanings" | "spelling";
      readonly alsoRecognised: readonly Drug[];
      readonly matched: readonly string[];
      readonly leftOver: readonly string[];
    }
  | { readonly state: "unrecognised"; readonly suggestions: readonly Drug[] };
