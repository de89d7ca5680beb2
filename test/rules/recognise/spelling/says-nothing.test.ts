import { describe, expect, test } from "vitest";
import { coreVocabulary, recognise, suggest } from "../../../../rules/recognise/index.ts";
import { saysNothing } from "../../../../rules/recognise/spelling/says-nothing.ts";

const noMedicine = [
  ...[
    "none",
    "None.",
    "nothing",
    "no medicines",
    "n/a",
    "nil",
    "I don't take anything",
    "not taking anything",
  ],
  ...["keine", "Keine Medikamente", "aucun", "rien", "nada", "nessuno", "test", "nothing at the moment"],
];

describe("C02 an entry that says that there is no medicine stays unrecognised and resembles none", () => {
  test.each(noMedicine)("%s", (typed) => {
    expect(recognise(typed)).toEqual({ state: "unrecognised", suggestions: [] });
    expect(suggest(typed, coreVocabulary()).filter(({ how }) => how === "spelling")).toEqual([]);
  });

  test.each(["none", "nothing", "no medicines", "keine", "nada", "not taking anything"])(
    "%s suggests nothing while it is typed",
    (typed) => {
      expect(suggest(typed, coreVocabulary())).toEqual([]);
    },
  );

  test("a word of it that begins a name still offers the name", () => {
    expect(suggest("test", coreVocabulary())[0]?.name).toBe("testosterone");
  });

  test.each(["nothing but xanax", "no xanax", "none, only lorazepam"])(
    "C01 %s holds its medicine",
    (typed) => {
      const read = recognise(typed);
      expect(read.state === "recognised" && read.drugs[0]?.classes).toContain("benzodiazepine");
    },
  );

  test("a misspelled medicine beside it is still asked about", () => {
    expect(recognise("nothing but xannax").state).toBe("needs-confirmation");
  });

  test("no name of the tables says it", () => {
    expect([...coreVocabulary().names.keys()].filter((key) => saysNothing(key.split(" ")))).toEqual([]);
  });
});
