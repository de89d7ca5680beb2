import type { HazardControls } from "../removal.ts";

export const c01: HazardControls = {
  hazard: "C01",
  removals: [
    {
      name: "a source typed in the line is a word left over",
      file: "rules/recognise/names/find-names.ts",
      replace:
        "if (name === undefined && !isLabelWord(word) && !isShapeOf(word, lastNamed)) leftOver.add(word);",
      with: "if (name === undefined) leftOver.add(word);",
      failing: {
        "test/rules/recognise/directions/supply.test.ts": [
          "C04 where it came from is read, and its words are not left over",
        ],
        "test/rules/recognise/names/labels-abroad.test.ts": [
          "C01 a benzodiazepine on a label of another country is read as itself, with nothing left unread",
        ],
      },
    },
    {
      name: "a brand is no name",
      file: "rules/recognise/vocabulary/core.ts",
      replace: "const written = [drug.name, ...drug.spellings, ...drug.brands];",
      with: "const written = [drug.name, ...drug.spellings];",
      failing: {
        "test/rules/data/benzodiazepines-abroad.test.ts": ["C01 %s of another country is known as %s"],
        "test/rules/data/classes.test.ts": [
          "C01 a slimming capsule of Mexico is a benzodiazepine, a stimulant and a thyroid hormone",
        ],
        "test/rules/recognise/every-name.test.ts": [
          "C01 every name in the benzodiazepine tables is found as its drug",
        ],
        "test/rules/recognise/names/labels-abroad.test.ts": [
          "C01 a benzodiazepine on a label of another country is read as itself, with nothing left unread",
        ],
      },
    },
    {
      name: "names of other countries are left out",
      file: "rules/data/benzodiazepines.ts",
      replace: "].map(withWorldNames);",
      with: `];
void withWorldNames;`,
      failing: {
        "test/rules/data/benzodiazepines-abroad.test.ts": ["C01 %s of another country is known as %s"],
        "test/rules/recognise/names/labels-abroad.test.ts": [
          "C01 a benzodiazepine on a label of another country is read as itself, with nothing left unread",
        ],
      },
    },
    {
      name: "of a combination the first ingredient alone counts",
      file: "rules/recognise/vocabulary/vocabulary.ts",
      replace: "if (only !== undefined && meanings.length === 1) return only;",
      with: "if (only !== undefined && meanings.length === 1) return only.slice(0, 1);",
      failing: {
        "test/rules/not-classified.test.ts": [
          "C01 a benzodiazepine beside such a substance counts, and the substance is reviewed",
        ],
        "test/rules/recognise/vocabulary/register.test.ts": [
          "C01 means the substances %s",
          "C01 a known sedative beside unknown words of a substance counts",
        ],
      },
    },
    {
      name: "a misspelled name is never asked about",
      file: "rules/recognise/spelling/read-spelling.ts",
      replace: "if (found.length === 0 && saysNothing(words)) return { ...nothing, leftOver };",
      with: "if (found.length >= 0 || saysNothing(words)) return { ...nothing, leftOver };",
      failing: {
        "test/rules/recognise/spelling/hardly-prescribed.test.ts": [
          "C01 a benzodiazepine that lists of prescriptions leave out is asked about all the same",
        ],
        "test/rules/recognise/spelling/real-misspellings.test.ts": [
          "C01 a misspelled name asks, and the drug that was meant comes first",
          "C01 a name that is run on, parted or in other letters asks",
        ],
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
        "test/rules/recognise/spelling/seen-alike.test.ts": [
          "C01 signs that look like the letters of a name ask about it",
        ],
        "test/rules/recognise/spelling/single-edits.test.ts": [
          "C01 the drug that was meant is among the candidates",
        ],
      },
    },
    {
      name: "a misspelled name is taken for the drug without a question",
      file: "rules/recognise/recognise.ts",
      replace: `  const certain = drugsOf(found.filter((name) => !isDoubtful(name)));
  if (doubtful.length + misspellings.length === 0) {`,
      with: `  const certain = [...drugsOf(found.filter((name) => !isDoubtful(name))), ...candidatesOf(misspellings)];
  if (doubtful.length === 0) {`,
      failing: {
        "test/rules/recognise/any-text.test.ts": [
          "C02 never throws, and never names what does not stand in the text",
          "C02 a word that is no name of the tables is never recognised, whatever its ending",
          "C02 what is taken for a misspelling asks, with candidates, and takes no other name of the text away",
        ],
        "test/rules/recognise/spelling/hardly-prescribed.test.ts": [
          "C01 a benzodiazepine that lists of prescriptions leave out is asked about all the same",
        ],
        "test/rules/recognise/spelling/real-misspellings.test.ts": [
          "C01 a misspelled name asks, and the drug that was meant comes first",
          "C01 a name that is run on, parted or in other letters asks",
        ],
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
        "test/rules/recognise/spelling/seen-alike.test.ts": [
          "C01 signs that look like the letters of a name ask about it",
        ],
        "test/rules/recognise/spelling/single-edits.test.ts": [
          "C01 a benzodiazepine's name with one letter wrong is never taken for a drug without a question",
          "C01 the drug that was meant is among the candidates",
        ],
      },
    },
    {
      name: "the likeliest drug comes last",
      file: "rules/recognise/spelling/close-names.ts",
      replace: "    one.score - other.score ||",
      with: "    other.score - one.score ||",
      failing: {
        "test/rules/recognise/spelling/hardly-prescribed.test.ts": [
          "C01 a benzodiazepine that lists of prescriptions leave out is asked about all the same",
        ],
        "test/rules/recognise/spelling/real-misspellings.test.ts": [
          "C01 a misspelled name asks, and the drug that was meant comes first",
          "C01 a name that is run on, parted or in other letters asks",
        ],
        "test/rules/recognise/spelling/says-nothing.test.ts": [
          "C02 an entry that says that there is no medicine stays unrecognised and resembles none",
        ],
        "test/rules/recognise/spelling/seen-alike.test.ts": [
          "C01 signs that look like the letters of a name ask about it",
        ],
        "test/rules/recognise/spelling/single-edits.test.ts": [
          "C01 the drug that was meant is among the candidates",
        ],
      },
    },
    {
      name: "a name that is run on or parted is not looked for",
      file: "rules/recognise/spelling/meant-names.ts",
      replace: "const runTogether = namesRunTogether(word, vocabulary).flatMap(",
      with: "const runTogether = namesRunTogether(word, vocabulary).slice(99).flatMap(",
      failing: {
        "test/rules/recognise/spelling/real-misspellings.test.ts": [
          "C01 a name that is run on, parted or in other letters asks",
        ],
      },
    },
    {
      name: "letters of other scripts are not read",
      file: "rules/recognise/spelling/meant-names.ts",
      replace: "const texts = [word, ...inLatinLetters(word)];",
      with: "const texts = [word];",
      failing: {
        "test/rules/recognise/spelling/real-misspellings.test.ts": [
          "C01 a name that is run on, parted or in other letters asks",
        ],
      },
    },
    {
      name: "digits in the place of letters are not read",
      file: "rules/recognise/spelling/read-spelling.ts",
      replace: "if (withDigits.length === 0) return",
      with: "if (withDigits.length >= 0) return",
      failing: {
        "test/rules/recognise/spelling/seen-alike.test.ts": [
          "C01 signs that look like the letters of a name ask about it",
        ],
      },
    },
  ],
};
