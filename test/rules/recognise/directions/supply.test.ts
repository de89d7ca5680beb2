import { describe, expect, test } from "vitest";
import { readDirections, recognise } from "../../../../rules/recognise/index.ts";

describe("C04 where it came from is read, and its words are not left over", () => {
  test.each([
    ["xanax from a friend", "someone-else", "from a friend"],
    ["xanax 2mg bought on the street", "street", "bought on the street"],
    ["my mom's ativan", "someone-else", "my mom's"],
    ["someone else’s ambien", "someone-else", "someone else’s"],
    ["valium from one of my friends", "someone-else", "from one of my friends"],
    ["xanax bars from a dealer", "street", "from a dealer"],
    ["xanax ordered online", "street", "ordered online"],
    ["xanax off the internet", "street", "off the internet"],
    ["xanax de un amigo", "someone-else", "de un amigo"],
    ["clonazepam de la calle", "street", "de la calle"],
    ["alprazolam de mi mamá", "someone-else", "de mi mamá"],
    ["xanax d'un ami", "someone-else", "d'un ami"],
    ["tavor von einem Freund", "someone-else", "von einem Freund"],
    ["diphenhydramine otc", "over-the-counter", "otc"],
  ])("%s", (typed, value, words) => {
    expect(readDirections(typed).supply).toEqual({ value, words });
    expect(recognise(typed)).toMatchObject({ state: "recognised", leftOver: [] });
  });

  test.each([
    "xanax, not from the street",
    "xanax never bought online",
    "xanax 1 mg prescribed by dr smith",
    "xanax",
  ])("%s names no source", (typed) => {
    expect(readDirections(typed).supply).toBeUndefined();
  });

  test("two sources are asked", () => {
    const { supply, questions } = readDirections("xanax from a friend or the street, bought online");
    expect(supply).toBeUndefined();
    expect(questions).toMatchObject([{ about: "supply", offers: ["someone-else", "street"] }]);
  });
});

test("C02 a name that counts alone is still read when its source follows it", () => {
  expect(recognise("oxy from the street")).toMatchObject({ state: "needs-confirmation", leftOver: [] });
  expect(recognise("omeprazole, en la calle").state).toBe("recognised");
});
