import type { Benzodiazepine, Region } from "../../drug.ts";
import { abbreviations } from "./world/abbreviations.ts";
import { africanAndArabBrands, oceanianBrands } from "./world/africa-and-oceania.ts";
import { formerAmericanBrands, formerCanadianBrands, latinAmericanBrands } from "./world/americas.ts";
import { asianBrands } from "./world/asia.ts";
import { britishBrands, europeanBrands } from "./world/europe.ts";
import { namesInOtherLanguages } from "./world/languages.ts";
import { ordinaryWords } from "./world/ordinary-words.ts";

/** Names of each drug as they are written, parted by ", "; by drug id. */
export type NamesByDrug = Readonly<Partial<Record<string, string>>>;

const brandsOfRegions: readonly (readonly [Region, NamesByDrug])[] = [
  ["us", formerAmericanBrands],
  ["ca", formerCanadianBrands],
  ["uk", britishBrands],
  ["eu", europeanBrands],
  ["latam", latinAmericanBrands],
  ["asia-other", asianBrands],
  ["asia-other", africanAndArabBrands],
  ["au", oceanianBrands],
];

const shortestSafeName = 4;

/**
 * The row with the names of the world tables added to its own. The row's sources and confidence speak of its facts;
 * the added names rest on national registers and on general knowledge, and are never cited. A name that is an ordinary
 * word, or shorter than four letters of an alphabet, counts only as the whole entry.
 */
export function withWorldNames(row: Benzodiazepine): Benzodiazepine {
  const added = brandsOfRegions.map(([region, table]) => [region, namesIn(table, row.id)] as const);
  const spellings = unique(
    [...row.spellings, ...namesIn(namesInOtherLanguages, row.id), ...namesIn(abbreviations, row.id)],
    [row.name],
  );
  const addedBrands = unique(
    added.flatMap(([, names]) => names),
    [row.name, ...spellings],
  );
  const brands = unique([...row.brands, ...addedBrands]);
  const mayHide = [...spellings, ...brands].filter((name) => ordinaryWords.has(lower(name)) || isShort(name));
  const onlyAsWholeEntry = unique([...(row.onlyAsWholeEntry ?? []), ...mayHide]);
  return {
    ...row,
    spellings,
    brands,
    brandsByRegion: addRegions(row.brandsByRegion, added, brands),
    ...(onlyAsWholeEntry.length > 0 ? { onlyAsWholeEntry } : {}),
  };
}

function addRegions(
  known: Benzodiazepine["brandsByRegion"],
  added: readonly (readonly [Region, readonly string[]])[],
  brands: readonly string[],
): Benzodiazepine["brandsByRegion"] {
  const regions: Partial<Record<Region, readonly string[]>> = { ...known };
  for (const [region, names] of added) {
    const all = unique([...(regions[region] ?? []), ...names]).filter((name) => brands.includes(name));
    if (all.length > 0) regions[region] = all;
  }
  return regions;
}

function namesIn(table: NamesByDrug, id: string): readonly string[] {
  return table[id]?.split(", ") ?? [];
}

/** Each name once, whatever its capitals, as it was first written; without those of `taken`. */
function unique(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const seen = new Set(taken.map(lower));
  return names.filter((name) => {
    if (seen.has(lower(name))) return false;
    seen.add(lower(name));
    return true;
  });
}

function isShort(name: string): boolean {
  return name.length < shortestSafeName && /^[\p{Script=Latin}\d-]+$/u.test(name);
}

function lower(name: string): string {
  return name.toLowerCase();
}
