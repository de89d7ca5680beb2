import { describe, expect, test } from "vitest";
import { coreVocabulary, recognise } from "../../../rules/recognise/index.ts";
import { isLabelWord } from "../../../rules/recognise/names/label-words.ts";
import { isEverydayWord } from "../../../rules/recognise/spelling/everyday-words.ts";
import { drugRow } from "../../../rules/data/drug-row.ts";
import { withNationalSpellings } from "../../../rules/data/national-spellings.ts";
import { ordinaryWords } from "../../../rules/data/ordinary-words.ts";

describe("generic names as other languages end them are known", () => {
  test.each([
    ["Sertralin 50 mg", "sertraline"],
    ["Venlafaxin", "venlafaxine"],
    ["Duloxetin", "duloxetine"],
    ["Paroxetin", "paroxetine"],
    ["Risperidon", "risperidone"],
    ["Lamotrigin", "lamotrigine"],
    ["Prednisolon", "prednisolone"],
    ["Topiramat", "topiramate"],
    ["Nortriptylin", "nortriptyline"],
    ["Clomipramin", "clomipramine"],
    ["Agomelatin", "agomelatine"],
    ["Omeprazolo", "omeprazole"],
    ["Pantoprazolo", "pantoprazole"],
    ["Bisoprololo", "bisoprolol"],
    ["Metoprololo", "metoprolol"],
    ["Amlodipina", "amlodipine"],
    ["Furosemida", "furosemide"],
    ["Atorvastatine", "atorvastatin"],
    ["Diclofenaco", "diclofenac"],
    ["Losartano", "losartan"],
  ])("%s", (typed, id) => {
    expect(recognise(typed)).toMatchObject({ state: "recognised", drugs: [{ id }] });
  });

  test("none of them is the name of another drug, a word of a label or an everyday word", () => {
    const { drugsById, names, wholeEntryNames } = coreVocabulary();
    const doubtful = [...drugsById.values()]
      .flatMap((drug) => withNationalSpellings(drugRow({ ...drug, spellings: [], brands: [] })).spellings)
      .filter((spelling) => {
        const meanings = names.get(spelling)?.meanings ?? wholeEntryNames.get(spelling)?.meanings ?? [];
        const isWord = isLabelWord(spelling) || isEverydayWord(spelling) || ordinaryWords.has(spelling);
        return meanings.flat().length > 1 || isWord;
      });
    expect(doubtful).toEqual([]);
  });

  test("a short name, and a name of several words, stay as they are", () => {
    for (const name of ["codol", "salicylic acid ine"])
      expect(withNationalSpellings(drugRow({ name, classes: ["none"], describedAs: "" })).spellings).toEqual([]);
  });
});
