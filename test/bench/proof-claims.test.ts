import { describe, expect, test } from "vitest";
import { claimTable } from "../../bench/figures/claim.ts";
import { partWords } from "../../bench/figures/part-words.ts";
import { shortProofTable } from "../../bench/figures/proof-claims.ts";
import { readResults } from "../../bench/results.ts";
import { parts } from "../prove/parts.ts";

describe("the table of proofs", () => {
  test("has words for every part", () => {
    expect(parts.map(({ name }) => name).filter((name) => !Object.hasOwn(partWords, name))).toEqual([]);
  });

  test("tells a claim that falls short in a line of its own", () => {
    const results = readResults();
    const proofs = [
      { part: "random-text", what: "texts that throw", goal: "0 of all", measured: "0 of 9", isMet: true },
      {
        part: "random-text",
        what: "words that disappear",
        goal: "0 of all",
        measured: "1 of 9",
        isMet: false,
      },
    ];
    const table = shortProofTable({ ...results, proof: { ...results.proof, proofs } });
    const command = "`npm run prove -- random-text`";
    expect(table.filter(([first]) => first === command).map((row) => row.slice(2))).toEqual([
      ["every claim (2)", "1 of 2", "**falls short**"],
      ["0 of all", "1 of 9", "**falls short**"],
    ]);
  });

  test("says of a part without figures that it was not run", () => {
    const results = readResults();
    const table = shortProofTable({ ...results, proof: { ...results.proof, proofs: [] } });
    expect(table.find(([first]) => first === "`npm run prove -- random-text`")?.slice(3)).toEqual([
      "not run yet",
      "**falls short**",
    ]);
  });
});

test("a figure that falls short says so", () => {
  const claims = [
    { what: "a", goal: "1 or less", measured: "2", isMet: false },
    { what: "b", goal: "1 or less", measured: "1", isMet: true },
    { what: "c", goal: "", measured: "5" },
  ];
  expect(claimTable(claims).map((row) => row[3])).toEqual(["", "**falls short**", "holds", ""]);
});
