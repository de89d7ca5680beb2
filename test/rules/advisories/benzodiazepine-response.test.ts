import { expect, it } from "vitest";
import { benzodiazepineResponse } from "../../../rules/advisories/benzodiazepine-response.ts";
import type { Facts } from "../../../rules/facts.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";
import { everyWord, judge, specify } from "../../support/rule-scenarios.ts";

const inform = ["dose: inform"];

function daily(
  id: string,
  amount: number,
  dosesPerDay: number | "not-sure",
  unit: "mg" | "mcg" | "tablets" = "mg",
): Facts {
  return factsWith({
    medicines: [takenBenzodiazepine(id, { lastHours: 2, dose: { amount, unit }, dosesPerDay })],
  });
}

specify(benzodiazepineResponse, [
  {
    when: "an amount told that is in doubt is named",
    facts: factsWith({
      medicines: [
        {
          ...takenBenzodiazepine("diazepam", {
            lastHours: 2,
            dose: { amount: 500, unit: "mg" },
            dosesPerDay: 1,
          }),
          amountDoubt: "500 mg stands beside diazePAM.",
        },
        { ...takenBenzodiazepine("lorazepam", { lastHours: 2 }), amountDoubt: "“2” stands without a unit." },
      ],
    }),
    finds: inform,
    says: [
      "The amount told of diazepam is in doubt; see what was not checked.",
      "lorazepam: dose or doses a day not known",
    ],
  },
  {
    when: "doses a day told, and no dose",
    facts: factsWith({ medicines: [takenBenzodiazepine("diazepam", { lastHours: 2, dosesPerDay: 2 })] }),
    finds: inform,
    says: ["diazepam: dose or doses a day not known", "Exposure: not known"],
  },
  {
    when: "diazepam 8 mg a day, exactly at the cut-off",
    facts: daily("diazepam", 4, 2),
    finds: inform,
    says: ["at or below 8 mg/day diazepam-equivalent in every equivalence table"],
  },
  {
    when: "diazepam 8.5 mg a day",
    facts: daily("diazepam", 8.5, 1),
    finds: inform,
    says: ["Exposure as told: above 8 mg/day diazepam-equivalent"],
  },
  {
    when: "micrograms are read as such",
    facts: daily("diazepam", 8500, 1, "mcg"),
    finds: inform,
    says: ["Exposure as told: above"],
  },
  {
    when: "alprazolam where the tables disagree",
    facts: daily("alprazolam", 0.5, 1),
    finds: inform,
    says: ["equivalence tables disagree"],
  },
  {
    when: "doses a day not sure",
    facts: daily("diazepam", 4, "not-sure"),
    finds: inform,
    says: ["Exposure: not known"],
  },
  {
    when: "tablets are no amount",
    facts: daily("diazepam", 1, 2, "tablets"),
    finds: inform,
    says: ["Exposure: not known"],
  },
  {
    when: "one known to be above, another not known",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("diazepam", { lastHours: 2, dose: { amount: 10, unit: "mg" }, dosesPerDay: 1 }),
        takenBenzodiazepine("lorazepam", { lastHours: 2 }),
      ],
    }),
    finds: inform,
    says: ["Exposure as told: above"],
  },
  {
    when: "two small ones together",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("diazepam", { lastHours: 2, dose: { amount: 5, unit: "mg" }, dosesPerDay: 1 }),
        takenBenzodiazepine("chlordiazepoxide", {
          lastHours: 2,
          dose: { amount: 25, unit: "mg" },
          dosesPerDay: 1,
        }),
      ],
    }),
    finds: inform,
    says: ["Exposure as told: above"],
  },
  {
    when: "street supply: content not known",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("diazepam", {
          lastHours: 2,
          supply: "street",
          dose: { amount: 10, unit: "mg" },
          dosesPerDay: 1,
        }),
      ],
    }),
    finds: inform,
    says: ["Exposure: not known"],
  },
  {
    when: "told both ways",
    facts: daily("diazepam", 5, 1),
    finds: inform,
    says: [
      "In some studies higher benzodiazepine doses went with a weaker antidepressant response; a pooled analysis of 451 patients found no difference. Not a reason to change the medicine today.",
      "Against:",
    ],
  },
  {
    when: "treatment for pain",
    facts: { ...daily("diazepam", 5, 2), visit: { ...factsWith().visit, purpose: "pain" } },
    finds: "not-applicable",
  },
  {
    when: "premedication alone",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("midazolam", { pattern: "premedication", supply: "this-clinic", lastHours: 1 }),
      ],
    }),
    finds: "not-found",
  },
  {
    when: "occasional and no longer recent",
    facts: factsWith({ medicines: [takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 25 })] }),
    finds: "not-found",
  },
  {
    when: "a Z-drug: the studies were not about it",
    facts: factsWith({ medicines: [takenOther("zolpidem", ["z-drug"], { lastHours: 2 })] }),
    finds: "not-found",
  },
]);

it("C08 no amount of this patient's is told, only the band and the cut-off", () => {
  const { messages } = judge(benzodiazepineResponse, daily("diazepam", 7.25, 3));
  const told = messages.map(everyWord).join("\n").replaceAll("8 mg/day diazepam-equivalent", "");

  expect(told).not.toMatch(/\d\s*(?:mg|mcg|g|mL|units)\b/u);
  expect(told).not.toMatch(/7\.25|21\.75/u);
});
