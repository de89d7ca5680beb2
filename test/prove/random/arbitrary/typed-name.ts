/** What stands in the box of one medicine: a name of the tables, one with its directions, one misspelled, or anything. */
import fc from "fast-check";
import { sedatingClasses } from "../../../../rules/index.ts";
import type { Drug } from "../../../../rules/drug.ts";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { anyLengthOfText } from "./text.ts";

const drugs = [...coreVocabulary().drugsById.values()];
const namesOf = ({ name, brands, spellings }: Drug): readonly string[] => [name, ...brands, ...spellings];

const namesWith = (isMeant: (drug: Drug) => boolean): fc.Arbitrary<string> =>
  fc.constantFrom(...drugs.filter(isMeant).flatMap(namesOf));

const classesARuleReads = new Set(drugs.flatMap(({ classes }) => classes).filter((each) => each !== "none"));

/** Every class alike, however few names it has. */
const ofEachClass: fc.Arbitrary<string> = fc.oneof(
  ...[...classesARuleReads].map((each) => namesWith(({ classes }) => classes.includes(each))),
);
const sedating = namesWith(({ classes }) => sedatingClasses.some((each) => classes.includes(each)));
const ordinary = namesWith(({ classes }) => classes.includes("none"));
export const knownName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: ofEachClass },
  { weight: 1, arbitrary: sedating },
  { weight: 3, arbitrary: ordinary },
);

const directions = fc.constantFrom(
  ...[
    "0.5 mg twice daily",
    "5 mg prn",
    "10mg tablets",
    "xl 300",
    "1 nightly",
    "from a friend",
    "patch 25 mcg/h",
  ],
  ...["as needed", "for sleep", ".5", "5,0 mg", "stopped last week", "بعد الأكل", "💊"],
);
const withDirections = fc.tuple(knownName, directions).map((words) => words.join(" "));
const together = fc.tuple(knownName, knownName).map((words) => words.join(" and "));

const misspelled = fc
  .tuple(knownName, fc.nat(), fc.constantFrom("", "x", "aa", " "))
  .map(([name, place, slip]) => {
    const at = name.length === 0 ? 0 : place % name.length;
    return name.slice(0, at) + slip + name.slice(at + 1);
  });

export const typedName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: knownName },
  { weight: 2, arbitrary: withDirections },
  { weight: 1, arbitrary: together },
  { weight: 1, arbitrary: misspelled },
  { weight: 1, arbitrary: anyLengthOfText },
);

/** Ids that a person may have confirmed, and some that no table has. */
export const drugId: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...drugs.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom("no-such-drug", "__proto__", "constructor") },
);
