import type { Drug } from "../drug.ts";

/** By how an INN ends in English: how German, Italian, Spanish, Portuguese or French ends it instead. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ine", ["in", "ina"]],
  ["one", ["on", "ona"]],
  ["ate", ["at", "ato"]],
  ["ole", ["ol", "olo"]],
  ["ide", ["id", "ida"]],
  ["ene", ["en", "eno"]],
  ["ol", ["olo"]],
  ["in", ["ina", "ine"]],
  ["an", ["ano"]],
  ["ac", ["aco"]],
  ["en", ["ene", "eno"]],
];
const fewestLetters = 7;

/**
 * The drug with its generic name as other languages end it among its spellings: "sertralin", "bisoprololo". Only of
 * names of one word and seven letters or more. A test holds that none of these is the name of another drug.
 */
export function withNationalSpellings(drug: Drug): Drug {
  const added = nationalSpellings(drug.name).filter(
    (spelling) => !drug.spellings.includes(spelling) && !drug.brands.some((brand) => isSame(brand, spelling)),
  );
  return added.length === 0 ? drug : { ...drug, spellings: [...drug.spellings, ...added] };
}

function isSame(brand: string, spelling: string): boolean {
  return brand.length === spelling.length && brand.toLowerCase() === spelling;
}

function nationalSpellings(name: string): readonly string[] {
  if (name.length < fewestLetters || !/^[a-z]+$/u.test(name)) return [];
  const [english, abroad] = endings.find(([ending]) => name.endsWith(ending)) ?? [];
  if (english === undefined || abroad === undefined) return [];
  const stem = name.slice(0, -english.length);
  return abroad.map((ending) => stem + ending);
}
