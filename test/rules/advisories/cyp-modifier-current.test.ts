import { cypModifierCurrent } from "../../../rules/advisories/cyp-modifier-current.ts";
import type { Answer } from "../../../rules/intake.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { quietLifestyle } from "../../support/builders/quiet-answers.ts";
import { benzodiazepine as row } from "../../support/builders/drug-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const clarithromycin = takenOther("clarithromycin", ["strong-cyp3a4-inhibitor"], { lastHours: 3 });
const eats = (grapefruitInQuantity?: Answer) => ({
  lifestyle: { answers: { ...quietLifestyle, grapefruitInQuantity } },
});
const benzodiazepine = (id: string) => takenBenzodiazepine(id, { lastHours: 10 });
const inform = ["also-noted: inform"];
const review = ["also-noted: prescriber-review"];

specify(cypModifierCurrent, [
  {
    when: "clarithromycin with a tablet of midazolam and more",
    facts: factsWith({ medicines: [clarithromycin, benzodiazepine("midazolam-ketamine-ondansetron")] }),
    finds: review,
  },
  {
    when: "clarithromycin with a name that may be alprazolam or lorazepam",
    facts: factsWith({
      medicines: [
        clarithromycin,
        {
          ...benzodiazepine("lorazepam"),
          recognition: "needs-confirmation",
          drugs: [row("lorazepam"), row("alprazolam")],
        },
      ],
    }),
    finds: review,
  },
  {
    when: "clarithromycin",
    facts: factsWith({ medicines: [clarithromycin] }),
    finds: inform,
    says: ["clarithromycin: may raise ketamine levels, by mouth far more than by vein"],
  },
  ...["alprazolam", "triazolam", "midazolam"].map((id) => ({
    when: `clarithromycin with ${id}`,
    facts: factsWith({ medicines: [clarithromycin, benzodiazepine(id)] }),
    finds: review,
    says: [`clarithromycin with ${id}: the benzodiazepine may act more strongly and for longer`],
  })),
  {
    when: "clarithromycin with lorazepam",
    facts: factsWith({ medicines: [clarithromycin, benzodiazepine("lorazepam")] }),
    finds: inform,
  },
  {
    when: "clarithromycin with alprazolam that was stopped two months ago",
    facts: factsWith({
      medicines: [
        clarithromycin,
        takenBenzodiazepine("alprazolam", { pattern: "stopped", daysUsedInLast14: 0, lastHours: 1440 }),
      ],
    }),
    finds: inform,
  },
  { when: "grapefruit in quantity", facts: factsWith(eats("yes")), finds: inform },
  {
    when: "not sure about grapefruit",
    facts: factsWith(eats("not-sure")),
    finds: inform,
    says: ["(not sure)"],
  },
  {
    when: "grapefruit in quantity with triazolam",
    facts: factsWith({ ...eats("yes"), medicines: [benzodiazepine("triazolam")] }),
    finds: review,
  },
  {
    when: "grapefruit not asked",
    facts: factsWith(eats()),
    finds: "cannot-tell",
    missing: "grapefruit in quantity",
  },
  {
    when: "clarithromycin, and lifestyle not asked",
    facts: factsWith({ medicines: [clarithromycin], lifestyle: undefined }),
    finds: inform,
    says: ["grapefruit in quantity"],
  },
  {
    when: "clopidogrel",
    facts: factsWith({ medicines: [takenOther("clopidogrel", ["cyp2b6-inhibitor"], {})] }),
    finds: inform,
    says: ["may raise ketamine levels"],
  },
  {
    when: "carbamazepine",
    facts: factsWith({ medicines: [takenOther("carbamazepine", ["cyp-inducer"], {})] }),
    finds: inform,
    says: ["may lower ketamine levels"],
  },
  {
    when: "an inhibitor and an inducer",
    facts: factsWith({ medicines: [clarithromycin, takenOther("rifampicin", ["cyp-inducer"], {})] }),
    finds: [...inform, ...inform],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
