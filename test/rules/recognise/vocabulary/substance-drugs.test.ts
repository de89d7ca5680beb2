import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { drugsOfSubstance } from "../../../../rules/recognise/vocabulary/substance-drugs.ts";
import { isSubstanceQualifier } from "../../../../rules/recognise/vocabulary/substance-words.ts";

const idsOf = (substance: string) => drugsOfSubstance(substance, coreVocabulary()).map(({ id }) => id);

describe("C01 the drugs that a substance of a register stands for", () => {
  test.each([
    ["LORAZEPAM", ["lorazepam"]],
    ["Acetaminophen", ["paracetamol"]],
    ["MIDAZOLAM HYDROCHLORIDE", ["midazolam"]],
    ["CODEINE POLISTIREX", ["codeine"]],
    ["CHLORDIAZEPOXIDE AMITRIPTYLINE", ["chlordiazepoxide-amitriptyline"]],
    ["CLORAZEPATE DIPOTASSIUM", ["clorazepate"]],
    ["adalimumab-afzb", ["adalimumab"]],
  ])("%s", (substance, ids) => {
    expect(idsOf(substance)).toEqual(ids);
  });

  test.each([
    ["UNHEARDOFAMIDE", ["substance-unheardofamide"]],
    ["UNHEARDOFAMIDE, DRIED", ["substance-unheardofamide-dried"]],
    ["UNHEARDOFAMIDE SODIUM", ["substance-unheardofamide-sodium"]],
    ["XANAX", ["substance-xanax"]],
    ["SERTRAZOLAM", ["substance-sertrazolam"]],
    ["EXTRACT", ["substance-extract"]],
    ["LORAZEPAM UNHEARDOFATE", ["lorazepam", "substance-lorazepam-unheardofate"]],
    ["LEVOTHYROXINE UNHEARDOFATE", ["levothyroxine", "substance-levothyroxine-unheardofate"]],
    ["PETROLATUM UNHEARDOFATE", ["substance-petrolatum-unheardofate"]],
    ["LORAZEPAM XANAX", ["lorazepam", "substance-lorazepam-xanax"]],
    ["Unheard-afzbc", ["substance-unheard-afzbc"]],
  ])("C02 %s, which the tables do not have whole", (substance, ids) => {
    expect(idsOf(substance)).toEqual(ids);
  });

  test("a substance that nobody classified says so", () => {
    expect(drugsOfSubstance("Unheardofamide", coreVocabulary())).toEqual([
      {
        id: "substance-unheardofamide",
        name: "unheardofamide",
        classes: ["not-classified"],
        describedAs: "in the register, not classified here",
        spellings: [],
        brands: [],
        sources: [],
        confidence: "unverified",
      },
    ]);
  });
});

test.each([
  ["salts and esters", "adipate dimesylate hyclate meglumine phosphate polistirex tannate ethanolate"],
  ["forms", "resin powder dried micronized pegylated extract form"],
  ["where it comes from", "human porcine recombinant synthetic leaf root flower twig"],
])("%s only qualify a substance", (_, words) => {
  expect(words.split(" ").filter((word) => !isSubstanceQualifier(word))).toEqual([]);
});

test.each(["lorazepam", "codeine", "acid", "", "unheardofate"])("“%s” qualifies nothing", (word) => {
  expect(isSubstanceQualifier(word)).toBe(false);
});
