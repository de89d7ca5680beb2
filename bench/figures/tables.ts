import type { PartName, Results } from "../results.ts";
import type { Table } from "../table.ts";
import { engineTables } from "./engine-tables.ts";
import { kioskTable, staffTable } from "./form-tables.ts";
import { recognitionTables } from "./recognition-tables.ts";
import { screenTable } from "./screen-figures.ts";

const tables: Readonly<Record<PartName, (results: Results) => readonly Table[]>> = {
  engine: ({ engine }) => engineTables(engine),
  recognition: recognitionTables,
  staff: (results) => [staffTable(results)],
  kiosk: (results) => [kioskTable(results)],
  screen: ({ screen }) => [screenTable(screen)],
};

/** Everything that one part measured. */
export function tablesOf(results: Results, part: PartName): readonly Table[] {
  return tables[part](results);
}
