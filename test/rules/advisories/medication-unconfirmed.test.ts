import { describe } from "vitest";
import { medicationUnconfirmed } from "../../../rules/advisories/medication-unconfirmed.ts";
import type { MedicineFacts } from "../../../rules/facts.ts";
import { benzodiazepine, drug } from "../../support/builders/drug-builder.ts";
import { factsWith, takenBenzodiazepine } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const unconfirmed = (
  because: MedicineFacts["because"],
  ...others: MedicineFacts["drugs"]
): MedicineFacts => ({
  ...takenBenzodiazepine("lorazepam", { typed: "Control" }),
  recognition: "needs-confirmation",
  because,
  drugs: [benzodiazepine("lorazepam"), ...others],
});
const review = ["medicines: prescriber-review"];

describe("C14 a match nobody confirmed is asked about", () => {
  specify(medicationUnconfirmed, [
    {
      when: "beside one that is certain it alone is asked about",
      facts: factsWith({
        medicines: [takenBenzodiazepine("diazepam", { typed: "Valium" }), unconfirmed("spelling")],
      }),
      finds: review,
      says: ["to confirm: “Control”\n", "“Control”: the spelling is close to a known name"],
    },
    {
      when: "an ordinary word that is also a brand",
      facts: factsWith({ medicines: [unconfirmed("ordinary-word")] }),
      finds: review,
      says: ["to confirm: “Control”", "Until confirmed it is judged as that", "also an ordinary word"],
    },
    {
      when: "a name with two candidates",
      facts: factsWith({ medicines: [unconfirmed("several-meanings", drug("omeprazole", "none"))] }),
      finds: review,
      says: ["or omeprazole (none)?", "Until confirmed it is judged as LORazepam."],
    },
    {
      when: "for an unknown reason",
      facts: factsWith({ medicines: [unconfirmed(undefined)] }),
      finds: review,
      says: ["“Control”: not confirmed"],
    },
    {
      when: "a recognised medicine",
      facts: factsWith({ medicines: [takenBenzodiazepine("lorazepam", {})] }),
      finds: "not-found",
    },
    {
      when: "a name that is easily mixed up: no finding, and told as not checked",
      facts: factsWith({
        medicines: [{ ...takenBenzodiazepine("lorazepam", {}), lookAlikes: [drug("loratadine", "none")] }],
      }),
      finds: "cannot-tell",
      missing: "whether “lorazepam” is lorazepam and not loratadine (easily mixed up)",
    },
    {
      when: "a drug named beyond doubt that staff called not a sedative",
      facts: factsWith({
        medicines: [
          {
            ...unconfirmed("disagrees"),
            answers: {
              ...takenBenzodiazepine("lorazepam", {}).answers,
              classification: { as: "not-a-sedative", by: "Dana Cole" },
            },
          },
        ],
      }),
      finds: review,
      says: ["does not fit what was typed; called not a sedative by Dana Cole, which does not settle it"],
    },
    { when: "no medicine", facts: factsWith(), finds: "not-found" },
  ]);
});
