import type { Drug } from "../drug.ts";
import { unknownBenzodiazepineId } from "../data/benzodiazepines.ts";
import type { FoundName } from "./find-names.ts";
import { findNames } from "./find-names.ts";
import type { Recognition } from "./recognition.ts";
import { tokens } from "./tokens.ts";
import { findUnnamed } from "./unnamed.ts";
import { vocabulary } from "./vocabulary.ts";
import { wholeEntryName } from "./whole-entry.ts";

/**
 * Which drugs a typed line names, by whole words of the tables only: never by endings, parts of words or likeness.
 * Total and pure; any string is allowed. An empty text is `unrecognised`. Names that can mean several drugs, the mere
 * word "benzodiazepine" and names that are ordinary words ask to be confirmed.
 */
export function recognise(typed: string): Recognition {
  const known = kept.get(typed);
  if (known !== undefined) return known;
  const recognition = read(typed);
  if (kept.size >= namesKept) kept.clear();
  if (typed.length <= longestKept) kept.set(typed, recognition);
  return recognition;
}

/** The same words mean the same at every key that is pressed elsewhere in the form, so lately read ones are kept. */
const kept = new Map<string, Recognition>();
const namesKept = 2048;
const longestKept = 200;

function read(typed: string): Recognition {
  const words = tokens(typed);
  const whole = wholeEntryName(words, vocabulary());
  if (whole !== undefined) return askForOrdinaryWord(whole);
  const named = findNames(words, vocabulary());
  const { alone, spokenOf } = findUnnamed(typed, vocabulary());
  if (named.found.length + alone.length === 0) return { state: "unrecognised" };

  const found = [
    ...named.found,
    ...alone.filter(({ name }) => !named.found.some((other) => other.name === name)),
  ];
  const leftOver = [...new Set([...named.leftOver, ...spokenOf])];
  const matched = found.map(({ name }) => name);
  const isDoubtful = (name: FoundName) => needsConfirming(name) || alone.includes(name);
  const doubtful = found.filter(isDoubtful);
  const certain = drugsOf(found.filter((name) => !isDoubtful(name)));
  if (doubtful.length === 0) return { state: "recognised", drugs: certain, matched, leftOver };
  return {
    state: "needs-confirmation",
    candidates: drugsOf(doubtful),
    because: alone.length > 0 ? "ordinary-word" : "several-meanings",
    alsoRecognised: certain,
    matched,
    leftOver,
  };
}

function askForOrdinaryWord({ name, drugs }: FoundName): Recognition {
  return {
    state: "needs-confirmation",
    candidates: drugs,
    because: "ordinary-word",
    alsoRecognised: [],
    matched: [name],
    leftOver: [],
  };
}

/** A class word such as "benzo" names no drug, so what it stands for has to be asked as well. */
function needsConfirming({ drugs }: FoundName): boolean {
  return drugs.length > 1 || drugs.some(({ id }) => id === unknownBenzodiazepineId);
}

function drugsOf(found: readonly FoundName[]): readonly Drug[] {
  return [...new Set(found.flatMap(({ drugs }) => drugs))];
}
