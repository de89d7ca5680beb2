import type { Drug } from "../drug.ts";
import { unknownBenzodiazepineId } from "../data/benzodiazepines.ts";
import { isSedating } from "../sedating-classes.ts";
import { isBenzodiazepine } from "./drug-facts.ts";
import type { FoundName } from "./names/find-names.ts";
import { findNames } from "./names/find-names.ts";
import type { Recognition } from "./recognition.ts";
import { tokens } from "./names/tokens.ts";
import { findUnnamed, type Unnamed } from "./names/unnamed.ts";
import { wholeEntryName } from "./names/whole-entry.ts";
import { lookAlikesOf } from "./look-alikes.ts";
import { candidatesOf, readSpelling } from "./spelling/read-spelling.ts";
import { coreVocabulary } from "./vocabulary/core.ts";
import { drugsOfName, type Vocabulary } from "./vocabulary/vocabulary.ts";

/**
 * Which drugs a typed line names, by whole words of the vocabulary only: never by endings or parts of words, and never
 * corrected. Total and pure; any string is allowed. An empty text is `unrecognised`. Names that can mean several drugs,
 * the mere word "benzodiazepine", names that are ordinary words, and words close to a name ask to be confirmed.
 */
export function recognise(typed: string, vocabulary: Vocabulary = coreVocabulary()): Recognition {
  const kept = keptFor(vocabulary);
  const known = kept.get(typed);
  if (known !== undefined) return known;
  const recognition = read(typed, vocabulary);
  if (kept.size >= namesKept) kept.clear();
  if (typed.length <= longestKept) kept.set(typed, recognition);
  return recognition;
}

/** The same words mean the same at every key that is pressed elsewhere in the form, so lately read ones are kept. */
const keptByVocabulary = new WeakMap<Vocabulary, Map<string, Recognition>>();
const namesKept = 2048;
const longestKept = 200;

function keptFor(vocabulary: Vocabulary): Map<string, Recognition> {
  const kept = keptByVocabulary.get(vocabulary);
  if (kept !== undefined) return kept;
  const fresh = new Map<string, Recognition>();
  keptByVocabulary.set(vocabulary, fresh);
  return fresh;
}

function read(typed: string, vocabulary: Vocabulary): Recognition {
  const words = tokens(typed);
  const exact = words.join(" ");
  const isOneName = vocabulary.names.has(exact);
  const whole = isOneName ? undefined : wholeEntryName(words, vocabulary);
  if (whole !== undefined)
    return whole.isCertainAsWholeEntry === true ? asWholeEntry(whole) : askForOrdinaryWord(whole);
  const named = findNames(words, vocabulary);
  const { alone, spokenOf } = isOneName ? nothingBeside : findUnnamed(typed, vocabulary);
  const found = [...named.found.map((name) => withQuestionOfTables(name, vocabulary)), ...alone];
  const { misspellings, leftOver, suggestions } = readSpelling(
    typed,
    words,
    { found, leftOver: [...new Set([...named.leftOver, ...spokenOf])] },
    vocabulary,
  );
  if (found.length + misspellings.length === 0) return { state: "unrecognised", suggestions };

  const matched = found.map(({ name }) => name);
  const isDoubtful = (name: FoundName) => needsConfirming(name) || alone.includes(name);
  const doubtful = found.filter(isDoubtful);
  const certain = drugsOf(found.filter((name) => !isDoubtful(name)));
  if (doubtful.length + misspellings.length === 0) {
    const lookAlikes = matched.length === 1 ? matched.flatMap((only) => lookAlikesOf(only, words)) : [];
    return { state: "recognised", drugs: certain, matched, leftOver, lookAlikes };
  }
  return {
    state: "needs-confirmation",
    candidates: [...new Set([...drugsOf(doubtful), ...candidatesOf(misspellings)])],
    because: doubtful.length === 0 ? "spelling" : alone.length > 0 ? "ordinary-word" : "several-meanings",
    alsoRecognised: certain,
    matched: [...matched, ...misspellings.map(({ words }) => words)],
    leftOver,
  };
}

/**
 * A register takes no question away: a name that it alone has, of drugs that do not sedate, also means the
 * benzodiazepines that the tables would ask about in its place.
 */
function withQuestionOfTables(name: FoundName, { tables }: Vocabulary): FoundName {
  if (tables === undefined || tables.names.has(name.name)) return name;
  if (drugsOfName(name).some(({ classes }) => isSedating(classes))) return name;
  const read = recognise(name.name, tables);
  if (read.state !== "needs-confirmation") return name;
  const asked = read.candidates.filter(isBenzodiazepine).map((drug) => [drug]);
  return { ...name, meanings: [...name.meanings, ...asked] };
}

/** An entry that is one name from end to end holds nothing else, whatever words the name is made of. */
const nothingBeside: Unnamed = { alone: [], spokenOf: [] };

function asWholeEntry(known: FoundName): Recognition {
  const drugs = drugsOfName(known);
  return { state: "recognised", drugs, matched: [known.name], leftOver: [], lookAlikes: [] };
}

function askForOrdinaryWord(known: FoundName): Recognition {
  return {
    state: "needs-confirmation",
    candidates: drugsOfName(known),
    because: "ordinary-word",
    alsoRecognised: [],
    matched: [known.name],
    leftOver: [],
  };
}

/** A class word such as "benzo" names no drug, so what it stands for has to be asked as well. */
function needsConfirming({ meanings }: FoundName): boolean {
  return meanings.length > 1 || meanings.flat().some(({ id }) => id === unknownBenzodiazepineId);
}

function drugsOf(found: readonly FoundName[]): readonly Drug[] {
  return [...new Set(found.flatMap(drugsOfName))];
}
