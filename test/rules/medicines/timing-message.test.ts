import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Exposure, Facts, MedicineFacts } from "../../../rules/facts.ts";
import { timingMessage } from "../../../rules/medicines/timing-message.ts";
import { timingSituation } from "../../../rules/medicines/timing-situation.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";
import { say } from "../../support/builders/say-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const stopped = { pattern: "stopped", daysUsedInLast14: 0 } as const;
const taken = (id: string, answers: Taken, rest: Partial<Facts> = {}): Facts => ({
  ...factsWith({ medicines: [takenBenzodiazepine(id, answers)] }),
  ...rest,
});

function exposureIn(facts: Facts): Exposure {
  const [exposure] = weigh(facts, defaultProtocol).exposures;
  if (exposure === undefined) throw new Error("no medicine");
  return exposure;
}
function told(facts: Facts) {
  const exposure = exposureIn(facts);
  const situation = timingSituation(exposure, defaultProtocol);
  if (situation === undefined) throw new Error("nothing to tell");
  const context = { visit: facts.visit, protocol: defaultProtocol, notChecked: [] };
  const { title, text } = timingMessage(exposure, situation, context, say);
  return { title, text: text.join("\n").replaceAll("\u00a0", " ") };
}

describe("which situation a benzodiazepine's timing is", () => {
  const situationOf = (id: string, answers: Taken, changed: Partial<MedicineFacts> = {}) => {
    const medicine = { ...takenBenzodiazepine(id, answers), ...changed };
    return timingSituation(exposureIn(factsWith({ medicines: [medicine] })), defaultProtocol);
  };
  const bought = { supply: "street" } as const;

  it.each<[string, string, Taken, ReturnType<typeof timingSituation>]>([
    ["as needed", "alprazolam", { ...asNeeded, lastHours: 5 }, "occasional"],
    ["regular", "alprazolam", { lastHours: 5 }, "regular"],
    ["stopped lately", "alprazolam", { ...stopped, lastHours: 96 }, "stopped-lately"],
    ["stopped earlier", "alprazolam", { ...stopped, lastHours: 29 * 24 }, "stopped-earlier"],
    [
      "premedication",
      "midazolam",
      { pattern: "premedication", supply: "this-clinic", lastHours: 1 },
      undefined,
    ],
    ["for seizures", "clobazam", { takenFor: ["seizures"], lastHours: 5 }, "never-to-be-paused"],
    ["not a classical one", "tofisopam", { lastHours: 5 }, "atypical"],
    ["not a classical one, from the street", "tofisopam", { ...bought, lastHours: 5 }, "regular"],
    ["regular, from the street", "alprazolam", { ...bought, lastHours: 5 }, "regular"],
    [
      "stopped lately, from the street",
      "alprazolam",
      { ...bought, ...stopped, lastHours: 96 },
      "stopped-lately",
    ],
    [
      "once from the street, within 28 days",
      "alprazolam",
      { ...bought, ...asNeeded, lastHours: 96 },
      undefined,
    ],
    [
      "once from the street, longer ago",
      "alprazolam",
      { ...bought, ...asNeeded, lastHours: 29 * 24 },
      "occasional",
    ],
  ])("%s", (_when, id, answers, situation) => {
    expect(situationOf(id, answers)).toBe(situation);
  });

  it("a word that names no row has one as well; what is no benzodiazepine has none", () => {
    expect(situationOf("alprazolam", { lastHours: 5 }, { benzodiazepine: undefined })).toBe("regular");
    const opioid = takenOther("oxycodone", ["opioid"], { lastHours: 5 });

    expect(timingSituation(exposureIn(factsWith({ medicines: [opioid] })), defaultProtocol)).toBeUndefined();
  });
});

describe("what its timing finding says", () => {
  it.each<[string, Facts, string, string]>([
    [
      "for seizures, said to be stopped",
      taken("clobazam", { takenFor: ["seizures"], ...stopped, lastHours: 96 }),
      "clobazam, said to be stopped",
      "clobazam: Said to be stopped. Seizures can follow. Call before starting.",
    ],
    [
      "for seizures, a dose missed",
      taken("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "yes", lastHours: 5 }),
      "clobazam, a dose missed or cut",
      "clobazam: A dose was missed, cut or changed. Seizures can follow. Call before starting.",
    ],
    [
      "for seizures, not sure whether a dose was missed",
      taken("clobazam", { takenFor: ["seizures"], missedOrCutInLast28Days: "not-sure", lastHours: 5 }),
      "clobazam, a dose missed or cut, or not known",
      "clobazam: A dose may have been missed, cut or changed. Seizures can follow. Call before starting.",
    ],
    [
      "for withdrawal, catatonia and spasticity",
      taken("diazepam", { takenFor: ["withdrawal", "catatonia", "spasticity", "anxiety"], lastHours: 5 }),
      "diazepam, no interval applies",
      "diazepam: Taken for withdrawal, catatonia and spasticity. No interval applies, ever.",
    ],
    [
      "for something nobody is sure of",
      taken("diazepam", { takenFor: ["not-sure"], lastHours: 5 }),
      "diazepam, no interval applies",
      "diazepam: What it is taken for is not known, and it may be for seizures. No interval applies, ever.",
    ],
    [
      "regular, and not prescribed",
      taken("alprazolam", { supply: "someone-else", lastHours: 5 }),
      "alprazolam taken regularly, no interval applies",
      "alprazolam: Taken regularly, not prescribed or not known to be: no interval applies.",
    ],
    [
      "stopped earlier, time not known to be over for a long one",
      taken("diazepam", { ...stopped, lastHours: 29 * 24 }),
      "diazepam stopped earlier",
      "diazepam: Said to be stopped earlier. Last dose Fri 23 Oct 09:00, 696 h before the planned start. It no longer counts as recent for the class it is judged by.",
    ],
    [
      "now and then, older and with severe liver disease",
      taken(
        "alprazolam",
        { ...asNeeded, lastHours: 30 },
        {
          visit: { ...factsWith().visit, ageYears: 70 },
          history: { liverDisease: "cirrhosis-or-severe" },
        },
      ),
      "alprazolam 30 h before start",
      "Counted one class longer because of severe liver disease and older age. It still counts as recent, for 72 h after a dose.",
    ],
    [
      "now and then, no longer recent, where it came from not asked",
      taken("alprazolam", { ...asNeeded, supply: undefined, lastHours: 30 }),
      "alprazolam 30 h before start",
      "Some questions about it were not asked, so a prescriber looks at it.",
    ],
  ])("%s", (_when, facts, title, text) => {
    expect(told(facts).title.replaceAll("\u00a0", " ")).toBe(title);
    expect(told(facts).text).toContain(text);
  });

  it("what was asked, or is recent anyway, needs no such sentence", () => {
    const unasked = "Some questions about it were not asked";

    expect(told(taken("alprazolam", { ...asNeeded, lastHours: 30 })).text).not.toContain(unasked);
    expect(told(taken("alprazolam", { ...asNeeded, supply: undefined, lastHours: 20 })).text).not.toContain(
      unasked,
    );
    expect(told(taken("alprazolam", { ...asNeeded, lastHours: 30 })).text).not.toContain("one class longer");
  });
});
