import { describe, expect, it } from "vitest";
import { drugById, type Drug } from "../../../rules/recognise/index.ts";
import { mostSedatingFirst } from "../../../rules/resolve/most-sedating.ts";

function drug(id: string): Drug {
  const found = drugById(id);
  if (found === undefined) throw new Error(`no drug ${id}`);
  return found;
}

const ordered = (ids: readonly string[]): string[] => mostSedatingFirst(ids.map(drug)).map(({ id }) => id);

describe("which of several drugs an entry is judged by", () => {
  it.each([
    [
      "by class, and what does not sedate comes last",
      ["diazepam", "oxycodone", "phenobarbital", "zolpidem", "pregabalin", "quetiapine", "sertraline"],
    ],
    [
      "a benzodiazepine by its duration class, whatever its hours, and each before an opioid",
      ["camazepam", "alprazolam", "loprazolam", "midazolam", "oxycodone"],
    ],
    [
      "within a duration class by the longest half-life, of the parent or of a metabolite",
      ["diazepam", "delorazepam", "clobazam", "clonazepam", "camazepam", "bromazolam"],
    ],
    ["benzodiazepines that last the same by id", ["lorazepam", "oxazepam"]],
    ["drugs of one class by id", ["hydromorphone", "morphine", "oxycodone"]],
    ["drugs that do not sedate by id", ["lisinopril", "metformin", "sertraline"]],
  ])("%s", (_how, ids) => {
    expect(ordered(ids)).toEqual(ids);
    expect(ordered(ids.toReversed())).toEqual(ids);
    expect(ordered([...ids.slice(1), ...ids.slice(0, 1)])).toEqual(ids);
  });

  it("a drug named twice stands once", () => {
    expect(ordered(["oxycodone", "diazepam", "oxycodone"])).toEqual(["diazepam", "oxycodone"]);
    expect(ordered(["diazepam"])).toEqual(["diazepam"]);
  });
});
