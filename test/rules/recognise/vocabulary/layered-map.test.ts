import { expect, test } from "vitest";
import { LayeredMap } from "../../../../rules/recognise/vocabulary/layered-map.ts";

const core = new Map([
  ["xanax", "tables"],
  ["valium", "tables"],
]);
const register = new Map([
  ["valium", "register"],
  ["quietamil", "register"],
]);
const both = new LayeredMap(core, register);
const listed = [
  ["xanax", "tables"],
  ["valium", "register"],
  ["quietamil", "register"],
];

test("what a register has hides what the tables have, and everything else of both is there", () => {
  expect(["xanax", "valium", "quietamil", "zyrtec"].map((key) => both.get(key))).toEqual([
    "tables",
    "register",
    "register",
    undefined,
  ]);
  expect(["xanax", "valium", "quietamil", "zyrtec"].map((key) => both.has(key))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("each key counts once and keeps the place that it has in the tables", () => {
  expect(both.size).toBe(3);
  expect([...both]).toEqual(listed);
  expect([...both.entries()]).toEqual(listed);
  expect([...both.keys()]).toEqual(["xanax", "valium", "quietamil"]);
  expect([...both.values()]).toEqual(["tables", "register", "register"]);
});

test("each entry is visited with the map itself", () => {
  const visited: unknown[] = [];
  both.forEach((value, key, map) => visited.push([key, value, map === both]));
  expect(visited).toEqual(listed.map((entry) => [...entry, true]));
});
