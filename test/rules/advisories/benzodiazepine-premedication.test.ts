import { benzodiazepinePremedication } from "../../../rules/advisories/benzodiazepine-premedication.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const given = {
  pattern: "premedication",
  supply: "this-clinic",
  form: "iv",
  premedication: { status: "given", byWhom: "A. Lindqvist" },
} as const;
const review = ["timing: prescriber-review"];

specify(benzodiazepinePremedication, [
  {
    when: "lorazepam given by the clinic 50 minutes before",
    facts: factsWith({ medicines: [takenBenzodiazepine("lorazepam", { ...given, lastHours: 50 / 60 })] }),
    finds: review,
    says: [
      "lorazepam given by this clinic",
      "Sat 21 Nov 08:10, 50 min before the planned start; by A. Lindqvist. No gap is asked of it.",
    ],
    neverSays: ["asks for"],
  },
  {
    when: "planned, no time yet",
    facts: factsWith({
      medicines: [takenBenzodiazepine("lorazepam", { ...given, premedication: { status: "planned" } })],
    }),
    finds: review,
    says: ["planned by this clinic: time not recorded; by whom is not recorded"],
  },
  {
    when: "said to be premedication, but from the street",
    facts: factsWith({
      medicines: [takenBenzodiazepine("lorazepam", { ...given, supply: "street", lastHours: 1 })],
    }),
    finds: "not-found",
  },
  {
    when: "the patient's own",
    facts: factsWith({ medicines: [takenBenzodiazepine("lorazepam", { lastHours: 1 })] }),
    finds: "not-found",
  },
  {
    when: "another premedication",
    facts: factsWith({ medicines: [takenOther("ondansetron", ["none"], { ...given, lastHours: 1 })] }),
    finds: "not-found",
  },
]);
