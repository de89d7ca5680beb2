import { expect, test } from "vitest";
import { registerReaders } from "../../src/registers/kinds.ts";
import { readAll, registerFile } from "./support/register-file.ts";

const cells = (...each: string[]) => each.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
const drug = (code: string, brand: string, kind = "Human", french = "") =>
  cells(
    code,
    "",
    kind,
    "00000001",
    brand,
    "",
    "N",
    "00001",
    "1",
    "22-MAR-2025",
    "0100000001",
    kind,
    french,
    "",
  );
const ingredient = (code: string, substance: string, note = "") =>
  cells(code, "1", substance, "I", "1", "MG", "", "", "N", "", note, "", "MG", "", "");
const read = (drugs: readonly string[], ingredients: readonly string[]) =>
  readAll(
    registerReaders["health-canada"],
    registerFile("drug.txt", [...drugs, ""].join("\r\n")),
    registerFile("ingred.txt", [...ingredients, ""].join("\r\n")),
  );

test("products are joined with their ingredients by their code, with their French name", async () => {
  expect(
    await read(
      [drug("9", "QUIETAMIL 1MG", "Human", "QUIÉTAMIL 1MG"), drug("15", "DUO-TAMIL")],
      [
        ingredient("9", "LORAZEPAM"),
        ingredient("15", "ASPIRIN"),
        ingredient("15", "CAFFEINE", 'a "quoted", note'),
      ],
    ),
  ).toMatchObject({
    bySubstances: { LORAZEPAM: ["QUIÉTAMIL 1MG"], "ASPIRIN; CAFFEINE": ["DUO-TAMIL"] },
    names: 2,
  });
});

test("what is not for people, and what has no ingredient, is left out and counted", async () => {
  expect(
    await read(
      [drug("1", "FLOOR CLEAN", "Disinfectant"), drug("2", "COWTAMIL", "Veterinary"), drug("3", "QUIETAMIL")],
      [ingredient("1", "BLEACH"), ingredient("2", "DIAZEPAM")],
    ),
  ).toMatchObject({
    rowsKept: 0,
    refused: [
      { reason: "no active substance", rows: 1, firstLines: [3] },
      { reason: "not for people", rows: 2, firstLines: [1, 2] },
    ],
  });
});

test("a cell may hold a line end", async () => {
  const read2 = await read(
    [drug("9", "QUIETAMIL")],
    [ingredient("9", "LORAZEPAM", "first\nsecond"), ingredient("9", "CAFFEINE")],
  );
  expect(read2).toMatchObject({ bySubstances: { "CAFFEINE; LORAZEPAM": ["QUIETAMIL"] } });
});

test.each([
  ["cut inside a cell", [`"9","","Human","00000001","QUIE`], /quotation mark is never closed/],
  [
    "cut between cells",
    [drug("8", "A"), `"9","","Human"`],
    /3 cells parted by commas where this file has 14/,
  ],
  ["the other file", [ingredient("9", "LORAZEPAM")], /15 cells parted by commas where this file has 14/],
])("C02 a drug file that is %s is refused with its line", async (_what, drugs, sentence) => {
  expect(await read(drugs, [ingredient("9", "LORAZEPAM")])).toMatchObject({
    file: "drug.txt",
    line: drugs.length,
    problem: expect.stringMatching(sentence) as string,
  });
});
