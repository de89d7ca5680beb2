import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coreVocabulary, suggest } from "../../../../rules/recognise/index.ts";

const core = coreVocabulary();
const offered = (typed: string, most?: number) => suggest(typed, core, most).map(({ name }) => name);

describe("names are suggested while somebody types", () => {
  test.each(["", "x", "xa", "5", "12 mg", "  a "])("nothing below three letters: %j", (typed) => {
    expect(suggest(typed, core)).toEqual([]);
  });

  test.each([
    ["xan", "Xanax"],
    ["klo", "Klonopin"],
    ["alpr", "alprazolam"],
    ["ativ", "Ativan"],
    ["diaz", "diazepam"],
    ["zolp", "zolpidem"],
    ["omep", "omeprazole"],
    ["tylenol p", "Tylenol PM"],
  ])("the likeliest name that begins so comes first: %s", (typed, name) => {
    expect(suggest(typed, core)[0]).toMatchObject({ name, how: "begins" });
  });

  test.each([
    ["klonapin", "Klonopin"],
    ["zanex", "Xanax"],
    ["alprazolm 0.5mg", "alprazolam"],
    ["lorazapam 1 mg at night", "lorazepam"],
    ["adavan", "Ativan"],
    ["ambian", "Ambien"],
  ])("a misspelled name is found, with a strength behind it too: %s", (typed, name) => {
    expect(suggest(typed, core)[0]).toMatchObject({ name, how: "spelling" });
  });

  test.each([
    ["alprazolam 1 mg", "alprazolam"],
    ["xanax prn", "Xanax"],
    ["fentanyl patch 25", "fentanyl patch"],
    ["xanax from a friend", "Xanax"],
    ["my xanax", "Xanax"],
    ["took ativan yesterday", "Ativan"],
    ["1 mg lorazepam", "lorazepam"],
  ])("an exact name is no similar spelling, whatever is said beside it: %s", (typed, name) => {
    expect(suggest(typed, core)[0]).toMatchObject({ name, how: "begins" });
  });

  test("a misspelled name is found with a remark behind it", () => {
    expect(suggest("zanex from a friend", core)[0]).toMatchObject({ name: "Xanax", how: "spelling" });
  });

  test("where beginnings fill the list, they come before words within a name, and nothing is misspelled", () => {
    const order = ["begins", "within"];
    for (const typed of ["cont", "zol", "lor", "beta", "cal", "rel"]) {
      const places = suggest(typed, core, 8).map(({ how }) => order.indexOf(how));
      expect(places, typed).toEqual(places.toSorted());
      expect(places, typed).not.toContain(-1);
    }
  });

  test.each([
    ["halcin", "Halcion", "halcinonide"],
    ["alprazolamp", "alprazolam", "alprazolam + propranolol"],
    ["amivan", "Ativan", "amivantamab"],
    ["oxaz", "oxazepam", "oxazolam"],
  ])(
    "a far likelier name one slip off comes before a rare one that begins so: %s",
    (typed, first, second) => {
      const names = offered(typed);
      expect(names[0]).toBe(first);
      expect(names).toContain(second);
    },
  );

  test("a drug is offered once, under the name that was typed", () => {
    const found = suggest("xana", core, 20);
    const drugs = found.map((each) => each.drugs.map(({ id }) => id).join(" "));
    expect(new Set(drugs).size).toBe(drugs.length);
    expect(found[0]?.name).toBe("Xanax");
  });

  test("never more than wanted", () => {
    expect(offered("met", 3)).toHaveLength(3);
    expect(offered("met")).toHaveLength(8);
  });

  test("any text has suggestions without an error, the same ones every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 24 }), (typed) => {
        expect(offered(typed)).toEqual(offered(typed));
      }),
      { numRuns: 500, seed: 20_261_121 },
    );
  });
});
