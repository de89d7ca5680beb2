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
    when: "nobody wrote whether it was given or only planned, nor by whom",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("lorazepam", { ...given, premedication: undefined, lastHours: 1 }),
        takenBenzodiazepine("midazolam", {
          ...given,
          premedication: { status: "given", byWhom: "" },
          lastHours: 1,
        }),
      ],
    }),
    finds: [...review, ...review],
    says: [
      "Premedication with lorazepam, given or planned by this clinic: Sat 21 Nov 08:00, 1 h before the planned start; by whom is not recorded.",
      "midazolam, given by this clinic: Sat 21 Nov 08:00, 1 h before the planned start; by whom is not recorded.",
    ],
  },
  {
    when: "given at the planned start",
    facts: factsWith({ medicines: [takenBenzodiazepine("midazolam", { ...given, lastHours: 0 })] }),
    finds: review,
    says: ["Sat 21 Nov 09:00, 0 min before the planned start; by A. Lindqvist."],
  },
  {
    when: "planned for after the start",
    facts: factsWith({
      medicines: [
        takenBenzodiazepine("midazolam", { ...given, premedication: { status: "planned" }, lastHours: -1 }),
      ],
    }),
    finds: review,
    says: ["planned by this clinic: Sat 21 Nov 10:00; by whom is not recorded."],
  },
  {
    when: "a tablet that holds ketamine as well",
    facts: factsWith({
      medicines: [takenBenzodiazepine("midazolam-ketamine-ondansetron", { ...given, lastHours: 1 })],
    }),
    finds: review,
    says: ["No gap is asked of it. It also contains ketamine, which adds to today's."],
  },
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
