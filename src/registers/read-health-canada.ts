/**
 * `health-canada`: `drug.txt` and `ingred.txt` of the Drug Product Database extract of Health Canada, or the same pair
 * of approved (`_ap`), cancelled (`_ia`) or dormant (`_dr`) products; the products are joined by DRUG_CODE.
 */
import { productRow } from "./product-row.ts";
import { readQuotedCells } from "./quoted-cells.ts";
import { isBroken, type RegisterFile, type RegisterItem } from "./row.ts";

const DRUG_CELLS = 14;
const INGREDIENT_CELLS = 15;
const drugColumn = { code: 0, class: 2, brand: 4, brandInFrench: 12 } as const;
const ingredientColumn = { code: 0, ingredient: 2 } as const;
const notForPeople = ["Veterinary", "Disinfectant"];

export async function* readHealthCanada([drugs, ingredients]: readonly [
  RegisterFile,
  RegisterFile,
]): AsyncGenerator<RegisterItem> {
  const byCode = new Map<string, readonly string[]>();
  for await (const item of readQuotedCells(ingredients, INGREDIENT_CELLS)) {
    if (isBroken(item)) {
      yield item;
      return;
    }
    const code = item.cells[ingredientColumn.code] ?? "";
    const substance = item.cells[ingredientColumn.ingredient] ?? "";
    const known = byCode.get(code) ?? [];
    if (substance !== "" && !known.includes(substance)) byCode.set(code, [...known, substance]);
  }
  for await (const item of readQuotedCells(drugs, DRUG_CELLS))
    yield isBroken(item) ? item : product(item.line, item.cells, byCode);
}

function product(
  line: number,
  cells: readonly string[],
  byCode: ReadonlyMap<string, readonly string[]>,
): RegisterItem {
  if (notForPeople.includes(cells[drugColumn.class] ?? "")) return { line, refused: "not for people" };
  const names = [cells[drugColumn.brand] ?? "", cells[drugColumn.brandInFrench] ?? ""];
  return productRow(line, names, byCode.get(cells[drugColumn.code] ?? "") ?? []);
}
