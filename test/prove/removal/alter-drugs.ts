import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import type { Benzodiazepine, Drug, DurationClass } from "../../../rules/drug.ts";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import { withDrug, withoutClass } from "./altered-vocabulary.ts";
import type { Alteration } from "./alteration.ts";

const durations: readonly DurationClass[] = ["ultra-short", "short", "intermediate", "long"];

const everyDrug = [...benzodiazepines, ...depressants, ...interactions];

/** Every drug that any rule looks for: its row taken out, its id renamed, each link to a class cut; of benzodiazepines also what they are judged by. */
export const drugAlterations: readonly Alteration[] = [
  ...everyDrug.flatMap(alterLinks),
  ...benzodiazepines.flatMap(alterBenzodiazepine),
];

/** Every class cut from all drugs at once, as if no rule read it. */
export const classAlterations: readonly Alteration[] = [
  ...new Set(everyDrug.flatMap(({ classes }) => classes)),
].map((link) => ({
  kind: "class cut from every drug",
  name: link,
  byVisits: true,
  make: () => ({ vocabulary: withoutClass(coreVocabulary(), link) }),
}));

function alterLinks(drug: Drug): readonly Alteration[] {
  return [
    altered("drug row deleted", drug.name, drug, undefined),
    altered("drug id renamed", drug.name, drug, { id: `${drug.id}-x` }),
    altered("drug replaced by none", drug.name, drug, { classes: ["none"] }),
    ...drug.classes.map((link) =>
      altered("drug class removed", `${drug.name}: ${link}`, drug, {
        classes: drug.classes.filter((each) => each !== link),
      }),
    ),
  ];
}

function alterBenzodiazepine(drug: Benzodiazepine): readonly Alteration[] {
  const { name, durationClass, equalTo10MgDiazepamMg: equal, isClassicalAgonist, status } = drug;
  const at = durations.indexOf(durationClass);
  const moved = [at - 1, at + 1].flatMap((index) => durations[index] ?? []);
  return [
    ...moved.map((to) => altered("duration moved", `${name} to ${to}`, drug, { durationClass: to })),
    altered("counted as licensed or not", name, drug, {
      status: status === "designer" ? "marketed" : "designer",
    }),
    altered("counted as sedating or not", name, drug, { isClassicalAgonist: !isClassicalAgonist }),
    ...(equal === undefined
      ? [equivalent(drug, { low: 10, high: 10, tables: [] })]
      : [
          equivalent(drug, undefined),
          equivalent(drug, { ...equal, low: equal.low * 0.9 }),
          equivalent(drug, { ...equal, high: equal.high * 1.1 }),
        ]),
  ];
}

function equivalent(drug: Benzodiazepine, equal: Benzodiazepine["equalTo10MgDiazepamMg"]): Alteration {
  const { equalTo10MgDiazepamMg: _was, ...without } = drug;
  const name = `${drug.name}: ${equal === undefined ? "none" : `${equal.low} to ${equal.high} mg`}`;
  const by: Drug = equal === undefined ? without : { ...without, ...{ equalTo10MgDiazepamMg: equal } };
  return {
    kind: "exposure equivalent altered",
    name,
    make: () => ({ vocabulary: withDrug(coreVocabulary(), drug.id, by) }),
  };
}

function altered(
  kind: string,
  name: string,
  drug: Drug,
  by: Partial<Benzodiazepine> | undefined,
): Alteration {
  const replaced = by === undefined ? undefined : { ...drug, ...by };
  return { kind, name, make: () => ({ vocabulary: withDrug(coreVocabulary(), drug.id, replaced) }) };
}
