/**
 * The chunk with the tables of medicines, and the box that suggests their names. It knows names and classes; no rule and
 * no advice is in it.
 */
import { coreVocabulary, splitList, suggest } from "../../../../../rules/recognise/index.ts";
import { NameBox } from "../adding/name-box.tsx";
import type { NameOffer, Names } from "./names.ts";
import { offersOf } from "./name-offers.ts";
import { readName } from "./read-name.ts";

const vocabulary = coreVocabulary();
/** As many as stand on a page without scrolling inside it. */
const mostOffers = 5;
let last: { readonly typed: string; readonly offers: readonly NameOffer[] } | undefined;

export const knownNames: Names = {
  NameBox,
  read: (typed, confirmedDrugIds = []) => readName(typed, confirmedDrugIds, vocabulary),
  suggest: (typed) => {
    if (last?.typed !== typed)
      last = {
        typed,
        offers: suggest(typed, vocabulary)
          .flatMap((each) => offersOf(each, vocabulary))
          .slice(0, mostOffers),
      };
    return last.offers;
  },
  split: (pasted) => splitList(pasted, vocabulary),
};
