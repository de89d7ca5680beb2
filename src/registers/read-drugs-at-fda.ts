/** `drugs-at-fda`: `Products.txt` of Drugs@FDA, the approved products of the US Food and Drug Administration. */
import { productRow } from "./product-row.ts";
import type { RegisterFile, RegisterItem } from "./row.ts";
import { readTabSeparated } from "./tab-separated.ts";

const columns = ["ApplNo", "DrugName", "ActiveIngredient"] as const;

export async function* readDrugsAtFda([file]: readonly [RegisterFile]): AsyncGenerator<RegisterItem> {
  for await (const item of readTabSeparated(file, "utf-8 or latin-1", columns))
    yield "cells" in item ? productRow(item.line, [item.cells.DrugName], item.cells.ActiveIngredient) : item;
}
