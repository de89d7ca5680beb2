import { expect, test } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import { allRows, namesGiven, namesUsed } from "./known-names.ts";
import { adviceTables } from "./tables/index.ts";

/** Names that come straight from an answer, a drug table or a reading: "question=answer" is one by its shape. */
const told = new Set([
  ...[
    "benzodiazepine",
    "opioid",
    "barbiturate",
    "zuranolone",
    "phenibut",
    "oxybate",
    "z-drug",
    "gabapentinoid",
  ],
  ...[
    "muscle-relaxant",
    "sedating-antihistamine",
    "sedating-bedtime-medicine",
    "orexin-antagonist",
    "cannabis",
  ],
  ...[
    "ketamine",
    "memantine",
    "dextromethorphan",
    "xanthine",
    "flumazenil",
    "maoi",
    "stimulant",
    "decongestant",
  ],
  ...["pressor", "naltrexone", "lamotrigine", "strong-cyp3a4-inhibitor", "cyp2b6-inhibitor", "cyp-inducer"],
  ...["thyroid-hormone", "antihypertensive", "glp1", "insulin", "sulfonylurea"],
  ...["lasts ultra-short", "lasts short", "lasts intermediate", "lasts long"],
  ...["never prescribed by anybody", "content unknown", "raised by a strong inhibitor", "for such a purpose"],
  ...["unrecognised", "needs-confirmation", "reviewed as no sedative"],
  ...[
    "has words left over",
    "antipsychotic",
    "circulation known",
    "supply not answered",
    "typed as extended release",
    "no classical agonist",
    "on no day",
    "days not asked",
    "several strong entries",
    "recreation is on the list",
    "listed at all",
  ],
  ...["time unknown", "days unknown", "age unknown", "plan lies ahead", "usual recorded"],
  ...["lastAlcohol unknown", "recreationalSedatives unknown", "lastFood unknown", "lastClearFluid unknown"],
  ...["withdrawal sign told", "seizure among the withdrawal signs"],
  ...["two strong depressants", "three strong depressants"],
  ...["a reading is implausible"],
  ...["pressure repeated", "breathing repeated", "heart repeated"],
]);

test("every name that a row goes by is given somewhere", () => {
  const given = namesGiven();
  const unknown = [...namesUsed()].filter(
    (name) => !name.includes("=") && !given.has(name) && !told.has(name),
  );
  expect(unknown).toEqual([]);
});

test("every name that is told is used", () => {
  const used = namesUsed();
  expect([...told].filter((name) => !used.has(name))).toEqual([]);
});

test("every rule of the engine has a table, and every table a rule", () => {
  const tables = new Set(adviceTables.map(({ rule }) => rule));
  expect([...tables].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("rows are counted by names of their own", () => {
  expect(new Set(allRows()).size).toBe(allRows().length);
});
