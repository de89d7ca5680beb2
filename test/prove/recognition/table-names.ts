import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { commonMedicines } from "../../../rules/data/common-medicines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import type { Drug } from "../../../rules/drug.ts";
import { recognise } from "../../../rules/recognise/index.ts";
import { type Part, type Proof, provenFor } from "../proof.ts";
import { judgedBy } from "./outcomes.ts";

const tables: readonly (readonly [string, readonly Drug[]])[] = [
  ["benzodiazepines", benzodiazepines],
  ["other depressants", depressants],
  ["interacting medicines", interactions],
  ["common medicines", commonMedicines],
];

/** Every nonproprietary name, spelling, brand and combination of the tables means its own drug. */
export const tableNames: Part = {
  name: "table-names",
  prove: () => tables.map(([table, drugs]) => foundAsThemselves(table, drugs)),
};

function foundAsThemselves(table: string, drugs: readonly Drug[]): Proof {
  const named = drugs.flatMap((drug) =>
    [drug.name, ...drug.spellings, ...drug.brands].map((name) => ({ name, drug })),
  );
  const lost = named.filter(({ name, drug }) => !judgedBy(recognise(name)).includes(drug));
  return provenFor(
    `names of the tables not found as themselves: ${table}`,
    named.length,
    lost.map(({ name, drug }) => `${name} is not ${drug.id}`),
  );
}
