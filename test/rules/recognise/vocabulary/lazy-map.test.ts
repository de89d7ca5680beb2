import { expect, test } from "vitest";
import { LazyMap } from "../../../../rules/recognise/vocabulary/lazy-map.ts";

const lazy = () => {
  const made: string[] = [];
  const seeds = new Map([
    ["xanax", 1],
    ["valium", 2],
  ]);
  const map = new LazyMap(seeds, (seed: number, key: string) => {
    made.push(key);
    return { value: `${key} ${seed}` };
  });
  return { map, made };
};
const listed = [
  ["xanax", { value: "xanax 1" }],
  ["valium", { value: "valium 2" }],
];

test("a value is made when it is first asked for, and once", () => {
  const { map, made } = lazy();
  expect([map.size, map.has("xanax"), map.has("zyrtec"), [...map.keys()]]).toEqual([
    2,
    true,
    false,
    ["xanax", "valium"],
  ]);
  expect(made).toEqual([]);
  const valium = map.get("valium");
  expect(valium).toEqual({ value: "valium 2" });
  expect(map.get("valium")).toBe(valium);
  expect(map.get("zyrtec")).toBeUndefined();
  expect(made).toEqual(["valium"]);
});

test("walking through it makes what was not asked for before, and keeps it", () => {
  const { map, made } = lazy();
  const valium = map.get("valium");
  expect([...map]).toEqual(listed);
  expect([...map.entries()]).toEqual(listed);
  expect([...map.values()]).toEqual(listed.map(([, value]) => value));
  expect([...map.values()][1]).toBe(valium);
  expect(made).toEqual(["valium", "xanax"]);
});

test("each entry is visited with the map itself", () => {
  const { map } = lazy();
  const visited: unknown[] = [];
  map.forEach((value, key, whole) => visited.push([key, value, whole === map]));
  expect(visited).toEqual(listed.map((entry) => [...entry, true]));
});
