import { combinedDepressants } from "../../../rules/advisories/combined-depressants.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded, quietIntake } from "../../support/builders/intake-builder.ts";
import { specify } from "../../support/rule-scenarios.ts";

const { history } = quietIntake();
const stop = ["combination: stop-and-call"];
const opioid = takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 2 });
const barbiturate = takenOther("phenobarbital", ["barbiturate"], { ...asNeeded, lastHours: 2 });
const alprazolam = takenBenzodiazepine("alprazolam", { ...asNeeded, lastHours: 2 });
const phenibut = takenOther("phenibut", ["phenibut"], { ...asNeeded, lastHours: 2 });
const whatToDo =
  "Deep sedation, slow or absent breathing, coma and death are described. Call the clinician before anything is given. If a prescriber lets the treatment go on, the high monitoring tier applies.";

specify(combinedDepressants, [
  {
    when: "of five medicines three are named, and how many more",
    facts: factsWith({
      medicines: [
        opioid,
        alprazolam,
        barbiturate,
        takenBenzodiazepine("diazepam", { lastHours: 2 }),
        phenibut,
      ],
    }),
    finds: stop,
    says: ["oxycodone with alprazolam, phenobarbital and 2 more\n"],
  },
  {
    when: "of four medicines three are named, and one more, with what deepens them",
    facts: factsWith({
      medicines: [opioid, alprazolam, barbiturate, phenibut],
      history: { ...history, sleepApnoea: "untreated" },
    }),
    finds: stop,
    says: ["oxycodone, alprazolam, phenobarbital and 1 more with untreated sleep apnoea\n"],
  },
  {
    when: "one tablet that is both",
    facts: factsWith({ medicines: [{ ...alprazolam, classes: ["benzodiazepine", "opioid"] }] }),
    finds: stop,
    says: ["alprazolam: an opioid with another sedative\n"],
  },
  {
    when: "C01 two medicines are the title, and the text says what can follow and what to do",
    facts: factsWith({ medicines: [opioid, alprazolam] }),
    finds: stop,
    says: ["oxycodone with alprazolam\n", whatToDo],
    neverSays: [" more"],
  },
  {
    when: "C01 three are named",
    facts: factsWith({ medicines: [opioid, alprazolam, barbiturate] }),
    finds: stop,
    neverSays: [" more\n"],
  },
  {
    when: "C01 one medicine and a condition",
    facts: factsWith({ medicines: [alprazolam], history: { ...history, sleepApnoea: "untreated" } }),
    finds: stop,
    says: ["alprazolam with untreated sleep apnoea\n"],
  },
  {
    when: "no strong depressant, and nothing asked about breathing: there is nothing to combine",
    facts: factsWith({ history: undefined, today: undefined }),
    finds: "not-found",
  },
]);
