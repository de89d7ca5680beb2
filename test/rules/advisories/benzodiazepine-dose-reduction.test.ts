import { expect, it } from "vitest";
import { benzodiazepineDoseReduction } from "../../../rules/advisories/benzodiazepine-dose-reduction.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded, planOnRecord, quietIntake } from "../../support/builders/intake-builder.ts";
import { everyWord, judge, specify } from "../../support/rule-scenarios.ts";

const review = ["dose: prescriber-review"];
const inform = ["dose: inform"];
const single =
  "A lower ketamine dose may be needed; no published figure exists. Clinic range: none set. Prescriber decides.";
const decides = " Clinic range: none set. Prescriber decides.";
const regular =
  "Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed. Clinic range: none set. Prescriber decides.";

const planned = takenBenzodiazepine("clonazepam", {
  lastHours: 2,
  prescribersPlan: planOnRecord,
  planAgeDays: 9,
});
const daily = takenBenzodiazepine("clonazepam", { lastHours: 2 });

function of(...medicines: readonly MedicineFacts[]): Facts {
  return factsWith({ medicines });
}

specify(benzodiazepineDoseReduction, [
  {
    when: "a single recent dose",
    facts: of(takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 24 })),
    finds: review,
    says: [single],
    neverSays: ["Long-term diazepam"],
  },
  {
    when: "a single dose no longer recent",
    facts: of(takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 25 })),
    finds: "not-found",
  },
  { when: "last dose not known", facts: of(takenBenzodiazepine("alprazolam", asNeeded)), finds: review },
  { when: "regular use", facts: of(daily), finds: review, says: [regular], neverSays: [single] },
  {
    when: "stopped lately",
    facts: of(takenBenzodiazepine("clonazepam", { pattern: "stopped", lastHours: 400 })),
    finds: review,
    says: [regular],
  },
  { when: "regular with a plan on record, nothing else", facts: of(planned), finds: inform, says: [regular] },
  {
    when: "regular with a plan on record, and an opioid",
    facts: of(planned, takenOther("oxycodone", ["opioid"], { lastHours: 2 })),
    finds: review,
    says: [single.replace(decides, ""), regular],
  },
  {
    when: "regular with a plan on record, and treated apnoea",
    facts: { ...of(planned), history: { ...quietIntake().history, sleepApnoea: "treated-every-night" } },
    finds: review,
  },
  {
    when: "premedication",
    facts: of(
      takenBenzodiazepine("midazolam", { pattern: "premedication", supply: "this-clinic", lastHours: 1 }),
    ),
    finds: review,
    says: [single],
  },
  {
    when: "another strong depressant alone",
    facts: of(takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 24 })),
    finds: review,
    says: [single],
  },
  {
    when: "another one, no longer recent",
    facts: of(takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 25 })),
    finds: "not-found",
  },
  {
    when: "not a classical benzodiazepine",
    facts: of(takenBenzodiazepine("tofisopam", { lastHours: 1 })),
    finds: "not-found",
  },
  {
    when: "the clinic's own range, in its words",
    facts: of(daily),
    protocol: { ...defaultProtocol, ketamineDoseRange: "see the director's letter" },
    finds: review,
    says: ["Clinic range: see the director's letter. Prescriber decides."],
    neverSays: ["none set"],
  },
]);

it("mixed exposure says once that the prescriber decides", () => {
  const { messages } = judge(
    benzodiazepineDoseReduction,
    of(daily, takenOther("oxycodone", ["opioid"], { lastHours: 2 })),
  );

  expect(messages.map(everyWord).join("\n").split("Prescriber decides.")).toHaveLength(2);
});

it("C08 the dose finding holds no quantity with a dose unit", () => {
  const { messages } = judge(
    benzodiazepineDoseReduction,
    of(
      daily,
      takenBenzodiazepine("alprazolam", {
        ...asNeeded,
        dose: { amount: 0.5, unit: "mg" },
        dosesPerDay: 2,
        lastHours: 2,
      }),
    ),
  );

  expect(messages.map(everyWord).join("\n")).not.toMatch(/\d\s*(?:mg|mcg|g|mL|units)\b/u);
});
