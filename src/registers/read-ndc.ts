/** `fda-ndc`: `product.txt` of the National Drug Code Directory of the US Food and Drug Administration. */
import { productRow } from "./product-row.ts";
import type { RegisterFile, RegisterItem } from "./row.ts";
import { type NamedCells, readTabSeparated } from "./tab-separated.ts";

const columns = [
  "PRODUCTNDC",
  "PRODUCTTYPENAME",
  "PROPRIETARYNAME",
  "PROPRIETARYNAMESUFFIX",
  "NONPROPRIETARYNAME",
  "SUBSTANCENAME",
] as const;

export async function* readNdc([file]: readonly [RegisterFile]): AsyncGenerator<RegisterItem> {
  for await (const item of readTabSeparated(file, "utf-8 or latin-1", columns))
    yield "cells" in item ? product(item) : item;
}

/** A suffix ("XR", "PM") belongs to the name: what it is added to can be another product. */
function product({ line, cells }: NamedCells<(typeof columns)[number]>): RegisterItem {
  if (/ALLERGENIC/iu.test(cells.PRODUCTTYPENAME)) return { line, refused: "an allergen extract" };
  const { PROPRIETARYNAME: name, PROPRIETARYNAMESUFFIX: suffix, NONPROPRIETARYNAME: generic } = cells;
  if (suffix === "") return productRow(line, [name || generic], cells.SUBSTANCENAME);
  return productRow(line, [`${name} ${suffix}`], cells.SUBSTANCENAME, name);
}
