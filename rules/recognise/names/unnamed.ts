import type { FoundName } from "./find-names.ts";
import { findNames } from "./find-names.ts";
import { tokens } from "./tokens.ts";
import { isSedating } from "../../sedating-classes.ts";
import { drugsOfName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { wholeEntryName } from "./whole-entry.ts";

/** What an entry may hold beside the names in it: names that count alone, and medicines spoken of without a name. */
export type Unnamed = { readonly alone: readonly FoundName[]; readonly spokenOf: readonly string[] };

/** Asked for the word behind the last one as well, which is none of them. */
const wordsOf = (line: string): ReadonlySet<string | undefined> => new Set(line.split(" "));

/** What a medicine is taken for: beside another medicine's name these may speak of a second one. */
const purposes = wordsOf(
  "anxiety anxious sleep sleeping insomnia pain panic attack attacks seizure seizures epilepsy nerve nerves withdrawal " +
    "spasm spasms flight flying dentist dental mri sedation surgery procedure muscle calming sedative relaxing agitation " +
    "nervios ansiedad panico dormir sueno relajar panik angoisse anxiete sommeil einschlafen unruhe",
);
const medicineWords = wordsOf(
  "pill pills tab tabs tablet tablets capsule capsules medicine medicines medication medications meds drug drugs patch " +
    "patches drops shot injection something pastilla pastillas tableta tabletas",
);
/** "1 tab by mouth daily for anxiety", as portals write it: directions for the medicine before it. */
const byMouth =
  /^(?:[\d ]+|one|two|half) (?:tabs?|tablets?|caps?|capsules?)(?: s)? (?:by mouth|po|oral|orally)(?!\p{L})/u;
/** A part that begins so says how or why the medicine before it is taken. */
const beginsRemark = wordsOf(
  "take for as at before after with when while during every once twice daily prn if only to pour para per fur bei zur al por",
);

const strongBreak = /[,;\n\r+&]|(?<![\p{L}\p{N}])(?:and|plus|also|und|et|y)(?![\p{L}\p{N}])/iu;
/** A comma inside a number parts nothing: "0,5 mg", "1,000 units"; in "omeprazole 20,1 pill" it may. */
const commaOfNumber =
  /(?<=(?<!\p{N})0),(?=\p{N})|(?<=\p{N}),(?=\p{N}{3}(?!\p{N})|\p{N}+\s?(?:mg|mcg|[uµμ]g|g|ml|units?|iu)(?!\p{L}))/giu;
const shortestBesideSlash = 2;

const lettersInRow = /(?<![^ ])\p{L}(?: \p{L}(?![^ ])){2,}/gu;
/** "M/W/F" are days and no name that is spelled out. */
const lettersOfDays = wordsOf("mwf mtw mtwf mtwtf tts wf mf");

/** Reads the parts of an entry one by one, so that nothing is lost beside a name that is recognised. */
export function findUnnamed(typed: string, vocabulary: Vocabulary): Unnamed {
  const parts = typed.replaceAll(commaOfNumber, ".").split(strongBreak);
  const alone = new Map<string, FoundName>();
  const spokenOf = new Set<string>();
  let before: readonly string[] = [];
  for (const part of parts) {
    for (const name of namesAlone(part, vocabulary)) alone.set(name.name, name);
    const words = tokens(part);
    if (isFurtherPurpose(words, before)) continue;
    before = words;
    if (parts.length > 1 && speaksOfMedicine(words, vocabulary)) spokenOf.add(words.join(" "));
    else
      for (const phrase of [...phrasesIn(words), ...takenForOccasion(part, vocabulary)]) spokenOf.add(phrase);
  }
  return { alone: [...alone.values()], spokenOf: [...spokenOf] };
}

function namesAlone(part: string, vocabulary: Vocabulary): readonly FoundName[] {
  const nameOf = (text: string) => wholeEntryName(tokens(text), vocabulary) ?? [];
  const besideSlash = part.split("/").flatMap(nameOf);
  return [nameOf(part), besideSlash.filter(({ name }) => name.length >= shortestBesideSlash)].flat();
}

const forWhat = wordsOf("for para pour fur gegen contre contra");

/** "Sleep" of "for appetite and sleep": nothing but a purpose behind another one. */
function isFurtherPurpose(words: readonly string[], before: readonly string[]): boolean {
  return (
    words.length === 1 && purposes.has(words[0]) && before.slice(-3, -1).some((each) => forWhat.has(each))
  );
}

/** Whether the words speak of a medicine without naming one: "nerve pill", or one letter that may be a street name. */
export function speaksOfMedicine(words: readonly string[], vocabulary: Vocabulary): boolean {
  if (beginsRemark.has(words[0]) || byMouth.test(words.join(" "))) return false;
  if (findNames(words, vocabulary).found.length > 0) return false;
  return isOneLetter(words.join(" ")) || words.some((word) => purposes.has(word));
}

/** What only a sedative is taken for: beside a name that does not sedate it tells of a second medicine. */
const tookForOccasion =
  /(?<!\p{L})(?:took|had|used|was given|got)\s+(?:an?|one|two|half|some|something|\d+)\s+(?:\p{L}+\s+){0,2}(?:for|before|to)\s+(?:my |the |an? )?(?:flying|fly|flight|dentist|dental|mri|scan|procedure|surgery|sleep|anxiety|nerves|panic|calm)(?!\p{L})/giu;

function takenForOccasion(part: string, vocabulary: Vocabulary): readonly string[] {
  const phrases = part.match(tookForOccasion);
  if (phrases === null) return [];
  const { found } = findNames(tokens(part), vocabulary);
  return found.flatMap(drugsOfName).some(({ classes }) => isSedating(classes)) ? [] : phrases;
}

function isOneLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}

/** "sleeping pill" anywhere, and a name spelled letter by letter. */
function phrasesIn(words: readonly string[]): readonly string[] {
  const medicines = words
    .map((_, at) => words.slice(at, at + 2))
    .filter(([purpose, medicine]) => purposes.has(purpose) && medicineWords.has(medicine))
    .map((phrase) => phrase.join(" "));
  const spelledOut = words.join(" ").match(lettersInRow) ?? [];
  return [...medicines, ...spelledOut.filter((letters) => !lettersOfDays.has(letters.replaceAll(" ", "")))];
}
