import { describe, expect, test } from "vitest";
import { registerReaders } from "../../src/registers/kinds.ts";
import { readAll, registerFile } from "./support/register-file.ts";

const ndcHeader =
  "PRODUCTID\tPRODUCTNDC\tPRODUCTTYPENAME\tPROPRIETARYNAME\tPROPRIETARYNAMESUFFIX\tNONPROPRIETARYNAME\tDOSAGEFORMNAME\t" +
  "ROUTENAME\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tMARKETINGCATEGORYNAME\tAPPLICATIONNUMBER\tLABELERNAME\tSUBSTANCENAME\t" +
  "ACTIVE_NUMERATOR_STRENGTH\tACTIVE_INGRED_UNIT\tPHARM_CLASSES\tDEASCHEDULE\tNDC_EXCLUDE_FLAG\tLISTING_RECORD_CERTIFIED_THROUGH";
const ndcRow = (name: string, suffix: string, substances: string, type = "HUMAN PRESCRIPTION DRUG") =>
  `0001-1_a\t0001-1\t${type}\t${name}\t${suffix}\tgeneric\tTABLET\tORAL\t20200101\t\tNDA\tNDA1\tMaker\t${substances}\t1\tmg/1\t\tCIV\tN\t20261231`;
const ndc = (...rows: string[]) =>
  readAll(registerReaders["fda-ndc"], registerFile("product.txt", [ndcHeader, ...rows, ""].join("\r\n")));

describe("fda-ndc", () => {
  test("reads names with their suffix, and every active substance", async () => {
    const read = await ndc(
      ndcRow("Quietamil", "XR", "LORAZEPAM"),
      ndcRow("Duotamil", "", "CAFFEINE; ASPIRIN"),
    );
    expect(read).toMatchObject({
      rowsRead: 2,
      rowsKept: 2,
      bySubstances: { LORAZEPAM: ["Quietamil XR", "Quietamil"], "ASPIRIN; CAFFEINE": ["Duotamil"] },
    });
  });

  test("a name that is listed on its own does not get the substances of its form with a suffix", async () => {
    const read = await ndc(
      ndcRow("Painaway", "PM", "ACETAMINOPHEN; DIPHENHYDRAMINE"),
      ndcRow("Painaway", "", "ACETAMINOPHEN"),
    );
    expect(read).toMatchObject({
      bySubstances: {
        ACETAMINOPHEN: ["Painaway"],
        "ACETAMINOPHEN; DIPHENHYDRAMINE": ["Painaway PM"],
      },
    });
  });

  test("leaves out what is no medicine people take, and says why", async () => {
    const read = await ndc(
      ndcRow("Oak", "", "QUERCUS ALBA POLLEN", "NON-STANDARDIZED ALLERGENIC"),
      ndcRow("Quietamil", "", "LORAZEPAM"),
      ndcRow("Empty", "", ""),
    );
    expect(read).toMatchObject({
      rowsRead: 3,
      rowsKept: 1,
      refused: [
        { reason: "an allergen extract", rows: 1, firstLines: [2] },
        { reason: "no active substance", rows: 1, firstLines: [4] },
      ],
    });
  });

  test("reads Latin-1, as older files are written", async () => {
    const bytes = Buffer.from(`${ndcHeader}\r\n${ndcRow("Quiétamil", "", "LORAZEPAM")}\r\n`, "latin1");
    const read = await readAll(registerReaders["fda-ndc"], registerFile("product.txt", bytes));
    expect(read).toMatchObject({ bySubstances: { LORAZEPAM: ["Quiétamil"] } });
  });
});

const approved =
  "ApplNo\tProductNo\tForm\tStrength\tReferenceDrug\tDrugName\tActiveIngredient\tReferenceStandard";

describe("drugs-at-fda", () => {
  const read = (...rows: string[]) =>
    readAll(
      registerReaders["drugs-at-fda"],
      registerFile("Products.txt", [approved, ...rows, ""].join("\r\n")),
    );

  test("reads names and ingredients; a semicolon inside brackets parts nothing", async () => {
    expect(
      await read(
        "000001\t001\tTABLET;ORAL\t1MG\t0\tQUIETAMIL\tLORAZEPAM\t0",
        "000002\t001\tCREAM;VAGINAL\t3%\t0\tSULFATRIO\tTRIPLE SULFA (SULFABENZAMIDE;SULFATHIAZOLE)\t0",
        "000003\t001\tTABLET;ORAL\t1MG\t0\tDUOTAMIL\tASPIRIN;CAFFEINE\t\t",
      ),
    ).toMatchObject({
      rowsKept: 3,
      bySubstances: {
        LORAZEPAM: ["QUIETAMIL"],
        "TRIPLE SULFA (SULFABENZAMIDE;SULFATHIAZOLE)": ["SULFATRIO"],
        "ASPIRIN; CAFFEINE": ["DUOTAMIL"],
      },
    });
  });

  test("C02 a row whose cells are shifted by a tab inside one is left out, not misread", async () => {
    const shifted = "000004\t001\tCONTACT LENS\t;OPHTHALMIC\t1\t1\tLENSAMIL\tKETOTIFEN FUMARATE\t1";
    const sound = "000001\t001\tTABLET;ORAL\t1MG\t0\tQUIETAMIL\tLORAZEPAM\t0";
    expect(await read(shifted, sound)).toMatchObject({
      rowsKept: 1,
      refused: [{ reason: "more cells than the header has columns", rows: 1, firstLines: [2] }],
    });
  });
});

describe("tsv", () => {
  const table = (content: string | Uint8Array) =>
    readAll(registerReaders.tsv, registerFile("table.tsv", content));

  test("needs no more than the columns name and substances, in any place and case", async () => {
    expect(await table("\uFEFFSubstances\tnote\tName\nLORAZEPAM; CAFFEINE\tx\tQuietamil\n")).toMatchObject({
      bySubstances: { "CAFFEINE; LORAZEPAM": ["Quietamil"] },
    });
  });

  test("the same name in capitals and in other letters is one, written the readable way", async () => {
    for (const rows of ["QUIETAMIL\tA\nQuietamil\tA\n", "Quietamil\tA\nQUIETAMIL\tA\n"])
      expect(await table(`name\tsubstances\n${rows}`)).toMatchObject({
        names: 1,
        bySubstances: { A: ["Quietamil"] },
      });
  });

  test.each([
    ["empty", "", undefined, /empty/],
    ["of another kind", "drug;generic\nA;B\n", 1, /no column name, substances/],
    ["cut inside a row", "name\tsubstances\tnote\nA\tB\tc\nC\tD", 3, /2 cells where the header has 3/],
    ["in UTF-16", Buffer.from("name\tsubstances\n", "utf16le"), 1, /UTF-16\). Save it as UTF-8/],
    ["not in UTF-8", Buffer.from("name\tsubstances\nQuiétamil\tA\n", "latin1"), 2, /not in UTF-8/],
    ["an archive", Buffer.from("PK\u0003\u0004\0\0", "latin1"), 1, /unpack it first/],
  ])(
    "C02 a file that is %s is refused with its line and what to do",
    async (_what, content, line, sentence) => {
      const read = await table(content);
      expect(read).toMatchObject({ file: "table.tsv", problem: expect.stringMatching(sentence) as string });
      expect("line" in read ? read.line : undefined).toBe(line);
    },
  );
});
