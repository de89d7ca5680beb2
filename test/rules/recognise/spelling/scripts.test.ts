import { describe, expect, test } from "vitest";
import { inLatinLetters } from "../../../../rules/recognise/spelling/scripts.ts";

describe("C01 Cyrillic and Greek letters are read by sound and by shape", () => {
  test.each([
    ["феназепам", ["fenazepam"]],
    ["ксанакс", ["xanax", "kcahakc"]],
    ["ντιαζεπαμ", ["diazepam"]],
    ["абвгде", ["abvgde"]],
    ["жзиклм", ["zhziklm"]],
    ["нопрсту", ["noprstu"]],
    ["фхцчшщъыь", ["fhcchshshy"]],
    ["эюя", ["eyuya"]],
    ["іїєґјљњџ", ["iiegjlnj"]],
    ["αβγδεζηθικλμν", ["avgdezithiklmn"]],
    ["ξοπρσςτυφχψω", ["xoprsstyfhpso"]],
    ["кска", ["xka", "kcka"]],
    ["дждж", ["jj"]],
    ["μπ", ["b"]],
    ["дж1", ["j1"]],
    ["авекмнорстухіј", ["avekmnorstuhij", "abekmhopctyxij"]],
    ["ѕԁԛԝ", ["sdqw"]],
    ["αβεζηικμνορτυχ", ["aveziikmnortyh", "abezhikmnoptyx"]],
  ])("%s", (word, latin) => {
    expect(inLatinLetters(word)).toEqual(latin);
  });

  test.each([
    ["xаnax", ["xanax"]],
    ["x5а", ["x5a"]],
    ["xавекмнорстухіјѕԁԛԝ", ["xabekmhopctyxijsdqw"]],
    ["xαβεζηικμνορτυχ", ["xabezhikmnoptyx"]],
  ])("beside Latin letters by shape alone: %s", (word, latin) => {
    expect(inLatinLetters(word)).toEqual(latin);
  });

  test.each(["xanax", "5", "", "デパ", "xф", "ҳ"])("nothing is read into “%s”", (word) => {
    expect(inLatinLetters(word)).toEqual([]);
  });
});
