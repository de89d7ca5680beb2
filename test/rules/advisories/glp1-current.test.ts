import { glp1Current } from "../../../rules/advisories/glp1-current.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";
import { quietToday } from "../../support/builders/quiet-answers.ts";
import { specify } from "../../support/rule-scenarios.ts";

const semaglutide = (isInDoseEscalation?: "yes" | "no" | "not-sure") => [
  takenOther("semaglutide", ["glp1"], { isInDoseEscalation }),
];
const steady = semaglutide("no");

specify(glp1Current, [
  {
    when: "stomach symptoms, and not sure whether the dose is being raised",
    facts: factsWith({
      medicines: semaglutide("not-sure"),
      today: { ...quietToday, stomachSymptoms: "yes" },
    }),
    finds: ["today: prescriber-review"],
    says: [
      "More likely with stomach symptoms and a dose being raised. A prescriber reviews this",
      "semaglutide: dose being raised: not sure",
    ],
  },
  {
    when: "steady dose, no stomach symptoms",
    facts: factsWith({ medicines: steady }),
    finds: ["today: inform"],
  },
  {
    when: "stomach symptoms",
    facts: factsWith({ medicines: steady, today: { ...quietToday, stomachSymptoms: "yes" } }),
    finds: ["today: prescriber-review"],
    says: ["More likely with stomach symptoms. A prescriber reviews this"],
  },
  {
    when: "not sure about stomach symptoms",
    facts: factsWith({ medicines: steady, today: { ...quietToday, stomachSymptoms: "not-sure" } }),
    finds: ["today: prescriber-review"],
  },
  {
    when: "stomach symptoms not asked",
    facts: factsWith({ medicines: steady, today: undefined }),
    finds: ["today: prescriber-review"],
    says: ["stomach symptoms: not asked"],
  },
  {
    when: "dose being raised",
    facts: factsWith({ medicines: semaglutide("yes") }),
    finds: ["today: prescriber-review"],
    says: ["a dose being raised"],
  },
  {
    when: "nobody said whether the dose is being raised",
    facts: factsWith({ medicines: semaglutide() }),
    finds: ["today: prescriber-review"],
  },
  { when: "no medicine", facts: factsWith(), finds: "not-found" },
]);
