import type { KnownName, Vocabulary } from "../vocabulary/vocabulary.ts";
import { byLikelihood, type CloseName, closeNames, eachDrugOnce, scoreOf } from "./close-names.ts";
import { namesBegun } from "./names-begun.ts";
import { namesRunTogether } from "./run-on.ts";
import { inLatinLetters } from "./scripts.ts";
import { expectationOf } from "./expectation.ts";

/** A name parted into two words is as good as a small slip, a word run onto a name as half a slip. */
const partingCost = 0.2;
const runOnCost = 0.5;
/** Two words of which one may well stand there for itself have to sound just like the name they make. */
const mostBesideKnownWord = 0.3;

/**
 * The names that a folded word can be meant for, likeliest first: misspelled, abbreviated, run together, spelled letter
 * by letter or in another script.
 */
export function namesMeantBy(words: string, vocabulary: Vocabulary): readonly CloseName[] {
  const word = words.replaceAll(" ", "");
  const runTogether = namesRunTogether(word, vocabulary).flatMap((part) => {
    const name = vocabulary.names.get(part);
    return name === undefined ? [] : [withCost(name, part, runOnCost)];
  });
  const texts = [word, ...inLatinLetters(word)];
  const close = texts.flatMap((text) => closeNames(text, vocabulary, "whole"));
  return eachDrugOnce([...runTogether, ...namesBegun(word, vocabulary), ...close].sort(byLikelihood));
}

/** The same for a name that was parted into two words. */
export function namesMeantByBoth(
  first: string,
  second: string,
  isOneKnown: boolean,
  vocabulary: Vocabulary,
): readonly CloseName[] {
  return closeNames(first + second, vocabulary, "whole")
    .filter(({ cost }) => !isOneKnown || cost <= mostBesideKnownWord)
    .map((close) => ({
      ...close,
      cost: close.cost + partingCost,
      score: close.score + scoreOf(partingCost, 0),
    }));
}

function withCost(name: KnownName, text: string, cost: number): CloseName {
  const { familiarity, weight } = expectationOf(name);
  return { name, text, cost, score: scoreOf(cost, weight), familiarity };
}
