import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import * as africaAndOceania from "../../../rules/data/benzodiazepines/world/africa-and-oceania.ts";
import * as americas from "../../../rules/data/benzodiazepines/world/americas.ts";
import * as asia from "../../../rules/data/benzodiazepines/world/asia.ts";
import * as europe from "../../../rules/data/benzodiazepines/world/europe.ts";
import * as languages from "../../../rules/data/benzodiazepines/world/languages.ts";
import { commonMedicines } from "../../../rules/data/common-medicines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import * as depressantBrands from "../../../rules/data/depressants/brands-abroad.ts";
import * as depressantNames from "../../../rules/data/depressants/names-abroad.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import * as interactionBrands from "../../../rules/data/interactions/brands-abroad.ts";
import { nameTraps } from "../../../rules/data/name-traps.ts";
import { sourceById, sources, verifiedSourceIds } from "../../../rules/data/sources.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import { recognise } from "../../../rules/recognise/index.ts";

const others = [...depressants, ...interactions, ...commonMedicines];
const all = [...benzodiazepines, ...others];

/** Real products with the same name and other contents. */
const knownShared = ["atarax","azor","benylin","blues","cartia","deptran","dormex","epival","gaba","isosorbide","nervium","robitussin","serenase","somnol","speed","t3","tenox","triatec", "triaz","tylenol 3","tylenol 4","urex"];

describe("the drug tables", () => {
  test("an id is plain kebab-case, because screenings store it", () => {
    expect(all.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("names and spellings are in lower case", () => {
    const written = all.flatMap(({ name, spellings }) => [name, ...spellings]);
    expect(written.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  test("no brand keeps a remark, and no remark stands for a brand", () => {
    const brands = all.flatMap(({ brands }) => brands);
    expect(brands.filter((brand) => /[()]|discontinued|generics|withdrawn|misspelling/iu.test(brand))).toEqual([]);
  });

  test("a name that only counts as the whole entry is one of the drug's own names", () => {
    const strangers = all.flatMap(({ spellings, brands, onlyAsWholeEntry }) => {
      const own = new Set([...spellings, ...brands].map((name) => name.toLowerCase()));
      return (onlyAsWholeEntry ?? []).filter((name) => !own.has(name.toLowerCase()));
    });
    expect(strangers).toEqual([]);
  });

  test("a name that two medicines share is on this list, so that recognition asks which one", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, spellings, brands } of all)
      for (const own of [name, ...spellings, ...brands])
        owners.set(own.toLowerCase(), (owners.get(own.toLowerCase()) ?? new Set()).add(id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name);
    expect(shared.sort()).toEqual(knownShared);
  });

  test("a table of further names has no name for a drug that is not there", () => {
    const ids = new Set(all.map(({ id }) => id));
    const tables = [depressantBrands, interactionBrands, depressantNames, americas, europe, asia, africaAndOceania, languages];
    const strangers = tables.flatMap((module) => Object.values(module).flatMap((table) => Object.keys(table)));
    expect(strangers.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("no row outside the benzodiazepine tables is called a benzodiazepine", () => {
    expect(others.filter(({ classes }) => classes.includes("benzodiazepine"))).toEqual([]);
  });

  test("a common medicine is one that no rule looks for", () => {
    expect(commonMedicines.length).toBeGreaterThanOrEqual(1500);
    expect(commonMedicines.filter(({ classes }) => classes.join() !== "none")).toEqual([]);
  });

  test("every class that a rule looks for has drugs", () => {
    const classes: readonly Exclude<DrugClass, "none">[] = [
      "benzodiazepine",
      "z-drug",
      "opioid",
      "barbiturate",
      "gabapentinoid",
      "oxybate",
      "zuranolone",
      "phenibut",
      "muscle-relaxant",
      "sedating-antihistamine",
      "sedating-bedtime-medicine",
      "orexin-antagonist",
      "antipsychotic",
      "cannabis",
      "xanthine",
      "flumazenil",
      "ketamine",
      "memantine",
      "dextromethorphan",
      "maoi",
      "stimulant",
      "decongestant",
      "pressor",
      "naltrexone",
      "lamotrigine",
      "strong-cyp3a4-inhibitor",
      "cyp2b6-inhibitor",
      "cyp-inducer",
      "thyroid-hormone",
      "antihypertensive",
      "glp1",
      "insulin",
      "sulfonylurea",
    ];
    expect(classes.filter((wanted) => !all.some((drug) => drug.classes.includes(wanted)))).toEqual([]);
  });
});

describe("the sources", () => {
  test("a key finds its source, and an unknown key finds none", () => {
    expect(sourceById("diekamp-2021")?.short).toBe("Diekamp 2021");
    expect(sourceById("nobody-1999")).toBeUndefined();
  });

  test("what was not fully seen is not verified", () => {
    const unseen = ["inada-2015", "frye-2015", "ford-2015", "emcdda-2018", "drugwarfacts-emcdda", "mcintyre-2021"];
    expect(unseen.filter((key) => verifiedSourceIds.has(key))).toEqual([]);
    expect(verifiedSourceIds.size).toBe(sources.filter(({ verified }) => verified).length);
  });
});

describe("the name traps", () => {
  test.each(nameTraps.flatMap(({ names }) => names))("$name stays $drugId", ({ name, drugId }) => {
    const found = recognise(name);
    if (found.state === "unrecognised") expect.fail(name);
    const meant = found.state === "recognised" ? found.drugs : found.candidates;
    expect(meant.map(({ id }) => id)).toEqual([drugId]);
  });

  test("a pair is two names, and only pairs seen on a published list carry a source", () => {
    expect(nameTraps.filter(({ names: [one, other] }) => one.name === other.name)).toEqual([]);
    expect(new Set(nameTraps.flatMap(({ sources }) => sources))).toEqual(new Set(["ismp-2023"]));
  });
});
