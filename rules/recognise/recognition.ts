import type { Drug } from "../drug.ts";

/**
 * What a typed medicine can mean. Nothing is ever corrected: a name is in the tables, asks, or is unrecognised.
 * - `recognised`: every drug named in the text, each once, in the order of the text.
 * - `needs-confirmation`: a person has to say which of `candidates` is meant; `alsoRecognised` are the drugs named
 *   beyond doubt in the same text, and count whatever the answer is. `because` tells why it asks; `look-alike` and
 *   `spelling` are kept for the matching of misspelled names.
 * - `unrecognised`: no name of the tables stands in the text. It never means that the medicine does not matter.
 *
 * `matched` holds the names found, folded. `leftOver` holds the folded words beside them that are neither names nor
 * words of a label (strength, form, route, frequency, salt, maker): each may be a medicine that nobody has looked at,
 * so text with a left-over word is not fully recognised. Empty when there are none.
 */
export type Recognition =
  | {
      readonly state: "recognised";
      readonly drugs: readonly Drug[];
      readonly matched: readonly string[];
      readonly leftOver: readonly string[];
    }
  | {
      readonly state: "needs-confirmation";
      readonly candidates: readonly Drug[];
      readonly because: "ordinary-word" | "look-alike" | "several-meanings" | "spelling";
      readonly alsoRecognised: readonly Drug[];
      readonly matched: readonly string[];
      readonly leftOver: readonly string[];
    }
  | { readonly state: "unrecognised" };
