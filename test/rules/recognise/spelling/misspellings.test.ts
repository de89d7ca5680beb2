import { describe, expect, test } from "vitest";
import { coreVocabulary, recognise } from "../../../../rules/recognise/index.ts";
import { findMisspellings } from "../../../../rules/recognise/spelling/misspellings.ts";

const read = (entry: string, leftOver: string, named = "") => {
  const words = (text: string) => text.split(" ").filter((word) => word !== "");
  const found = findMisspellings(words(entry), words(leftOver), new Set(words(named)), coreVocabulary());
  return {
    misspelled: found.misspellings.map(({ words: text, names }) => [
      text,
      ...names.map(({ name }) => name.written),
    ]),
    suggested: found.suggested.map(({ name }) => name.written),
  };
};

describe("C01 left-over words that are close to a name ask", () => {
  test.each([
    ["klonapin 5 mg", "klonapin", [["klonapin", "Klonopin", "clozapine"]]],
    ["tramadole", "tramadole", [["tramadole", "tramadol"]]],
    ["hydroxizine", "hydroxizine", [["hydroxizine", "hydroxyzine"]]],
    ["alpra zolam", "alpra zolam", [["alpra zolam", "alprazolam"]]],
    ["xan ax", "xan ax", [["xan ax", "Xanax"]]],
    ["vali um 5", "vali um", [["vali um", "Valium"]]],
    ["lorazepm lorazepm", "lorazepm", [["lorazepm", "lorazepam"]]],
    [
      "xanaxx , zolofft",
      "xanaxx zolofft",
      [
        ["xanaxx", "Xanax"],
        ["zolofft", "Zoloft"],
      ],
    ],
  ])("%s", (entry, leftOver, misspelled) => {
    expect(read(entry, leftOver)).toEqual({ misspelled, suggested: [] });
  });

  test("what a name accounts for is not read again", () => {
    expect(read("omeprazole klonapin zanex", "klonapin zanex", "omeprazole").misspelled).toEqual([
      ["klonapin", "Klonopin", "clozapine"],
      ["zanex", "Xanax"],
    ]);
    expect(read("omeprazole 20", "", "omeprazole")).toEqual({ misspelled: [], suggested: [] });
  });
});

describe("words that are only near a name suggest it", () => {
  test.each([
    ["clonidin", ["clonidine", "Klonopin", "clonixin"]],
    ["zanafex", ["Zanaflex", "Xanax", "Sanorex"]],
    ["foobarol", ["Mebaral", "Tiparol", "Reparil"]],
  ])("%s", (word, names) => {
    const { misspelled, suggested } = read(word, word);
    expect(misspelled).toEqual([]);
    expect(suggested.slice(0, 3)).toEqual(names);
    expect(suggested.length).toBeLessThanOrEqual(10);
  });

  test("an everyday word suggests nothing beside others", () => {
    expect(read("volume", "volume")).toEqual({ misspelled: [], suggested: [] });
  });

  test("of a long text the first forty unknown words are read", () => {
    const strange = Array.from(
      { length: 39 },
      (_, at) => `q${"abcdefghij"[at % 10]}q${"klmnopqrst"[at % 9]}q${at}`,
    );
    const entry = (words: readonly string[]) => read(words.join(" "), words.join(" ")).misspelled;
    expect(entry([...strange, "klonapin"])).toHaveLength(1);
    expect(entry([...strange, "qqzz", "klonapin"])).toEqual([]);
  });
});

describe("C01 what an entry of misspelled words asks and suggests", () => {
  const idsOf = (drugs: readonly { readonly id: string }[]) => drugs.map(({ id }) => id);

  test.each([
    ["klonapin zanex", ["clonazepam", "alprazolam", "clozapine"], ["klonapin", "zanex"], []],
    ["val1um and klonapin", ["diazepam", "clonazepam", "clozapine"], ["val1um", "klonapin"], []],
    ["val1um foobarol", ["diazepam"], ["val1um"], ["foobarol"]],
    ["x a n a x", ["alprazolam"], ["x a n a x"], []],
    ["none klonapin", ["clonazepam", "clozapine"], ["klonapin"], ["none"]],
    ["lithum zzyzx", ["lithium"], ["lithum"], ["zzyzx"]],
    ["omeprazol klonapin blorbexil", ["clonazepam", "clozapine"], ["omeprazol", "klonapin"], ["blorbexil"]],
  ])("%s", (typed, candidates, matched, leftOver) => {
    const found = recognise(typed);
    expect(found).toMatchObject({ state: "needs-confirmation", because: "spelling", matched, leftOver });
    expect(found.state === "needs-confirmation" && idsOf(found.candidates)).toEqual(candidates);
  });

  test.each([
    ["volume 5 mg", ["diazepam"]],
    ["volume", ["diazepam"]],
    ["foobarol", ["mephobarbital", "tramadol", "escin", "ornidazole", "aprindine"]],
    ["sereno", ["chlordiazepoxide", "oxazepam", "serine", "doxepin", "lorazepam"]],
    ["reliable", []],
    ["none", []],
    ["at night", []],
  ])("%s is unrecognised", (typed, suggestions) => {
    const found = recognise(typed);
    expect(found.state === "unrecognised" && idsOf(found.suggestions)).toEqual(suggestions);
  });
});
