/** The chunk with the tables of medicines. It knows names and classes; no rule and no advice is in it. */
import { coreVocabulary, splitList, suggest } from "../../../../../rules/recognise/index.ts";
import type { NameOffer, Names } from "./names.ts";
import { offersOf } from "./name-offers.ts";
import { readName } from "./read-name.ts";

const vocabulary = coreVocabulary();
let last: { readonly typed: string; readonly offers: readonly NameOffer[] } | undefined;

export const knownNames: Names = {
  read: (typed, confirmedDrugIds = []) => readName(typed, confirmedDrugIds, vocabulary),
  suggest: (typed) => {
    if (last?.typed !== typed)
      last = { typed, offers: suggest(typed, vocabulary).flatMap((each) => offersOf(each, vocabulary)) };
    return last.offers;
  },
  split: (pasted) => splitList(pasted, vocabulary),
};
