/** `tsv`: a table of one's own, with a header line that has at least the columns `name` and `substances`. */
import { productRow } from "./product-row.ts";
import type { RegisterFile, RegisterItem } from "./row.ts";
import { readTabSeparated } from "./tab-separated.ts";

export async function* readTable([file]: readonly [RegisterFile]): AsyncGenerator<RegisterItem> {
  for await (const item of readTabSeparated(file, "utf-8 only", ["name", "substances"])) {
    yield "cells" in item ? productRow(item.line, [item.cells.name], item.cells.substances) : item;
  }
}
