import { describe } from "vitest";
import { lastDoseUnknown } from "../../../rules/advisories/last-dose-unknown.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const review = ["medicines: prescriber-review"];
const opioid: readonly DrugClass[] = ["opioid"];
const sedatives: readonly DrugClass[] = [
  "opioid",
  "z-drug",
  "barbiturate",
  "gabapentinoid",
  "oxybate",
  "zuranolone",
  "phenibut",
  "muscle-relaxant",
  "sedating-antihistamine",
  "sedating-bedtime-medicine",
  "orexin-antagonist",
];

describe("C05 a sedative with an unknown last dose", () => {
  specify(lastDoseUnknown, [
    {
      when: "beside one that is known, it alone is named",
      facts: factsWith({
        medicines: [
          takenOther("zolpidem", ["z-drug"], { lastHours: 11 }),
          takenOther("tramadol", opioid, {}),
        ],
      }),
      finds: review,
      says: ["last dose not known: tramadol\n"],
    },
    ...sedatives.map((kind) => ({
      when: `a ${kind}`,
      facts: factsWith({ medicines: [takenOther("it", [kind], {})] }),
      finds: review,
      says: ["last dose not known: it"],
    })),
    {
      when: "a last dose that is known",
      facts: factsWith({ medicines: [takenOther("zolpidem", ["z-drug"], { lastHours: 11 })] }),
      finds: "not-found",
    },
    {
      when: "a last dose in the future, which was refused",
      facts: factsWith({ medicines: [{ ...takenOther("tramadol", opioid, {}), isLastDoseRefused: true }] }),
      finds: review,
      says: ["a time in the future, which is not used"],
    },
    {
      when: "not answered at all",
      facts: factsWith({ medicines: [takenOther("tramadol", opioid, { lastDose: undefined })] }),
      finds: review,
      says: ["tramadol: last dose not said"],
    },
    {
      when: "a patch, which has no last dose",
      facts: factsWith({ medicines: [takenOther("fentanyl", opioid, { form: "patch" })] }),
      finds: "not-found",
    },
    {
      when: "given by this clinic for the treatment",
      facts: factsWith({
        medicines: [takenOther("hydroxyzine", ["sedating-antihistamine"], { pattern: "premedication" })],
      }),
      finds: "not-found",
    },
    {
      when: "a benzodiazepine, whose timing advice says it",
      facts: factsWith({ medicines: [takenBenzodiazepine("diazepam", {})] }),
      finds: "not-found",
    },
    {
      when: "a medicine that does not sedate",
      facts: factsWith({ medicines: [takenOther("sertraline", ["none"], {})] }),
      finds: "not-found",
    },
    { when: "no medicine", facts: factsWith(), finds: "not-found" },
  ]);
});
