import { answer, closerWatch, dose, nothing, strongDepressant } from "../answers.ts";
import type { Canary, KnownAnswer } from "../canary.ts";
import { before, daily, nowAndThen, quiet, taking } from "../patient.ts";

const strong = answer("enhanced", ...strongDepressant);
const weak = answer("enhanced", closerWatch, "other-depressant: monitoring, prescriber-review");
const noted = answer("baseline", "other-depressant: also-noted, inform");
const oxybate = answer("enhanced", "oxybate-current: combination, stop-and-call", ...strongDepressant);

/** A sedative taken as needed, so long before the start. */
const asNeeded = (typed: string, hours: number, minutes: number, known: KnownAnswer): Canary => ({
  id: `${typed.replaceAll(" ", "-")}-${hours}-h-${minutes}-min`,
  patient: `${typed} as needed, ${hours} h ${minutes} min before`,
  intake: taking(nowAndThen(typed, before(hours, minutes), { takenFor: ["sleep"] })),
  ...known,
});

/** Sedatives other than benzodiazepines, at their hours and a minute beside. Sources: protocol sections 3 and 4. */
export const otherSedativeCanaries: readonly Canary[] = [
  asNeeded("oxycodone", 24, 0, strong),
  asNeeded("oxycodone", 24, 1, nothing),
  asNeeded("phenobarbital", 72, 0, {
    ...strong,
    finds: [...strong.finds, "cyp-modifier-current: also-noted, inform"],
  }),
  asNeeded("butalbital", 72, 0, strong),
  asNeeded("butalbital", 72, 1, nothing),
  asNeeded("zuranolone", 72, 0, strong),
  asNeeded("zuranolone", 72, 1, nothing),
  asNeeded("phenibut", 72, 0, strong),
  asNeeded("phenibut", 72, 1, nothing),
  asNeeded("sodium oxybate", 24, 0, oxybate),
  asNeeded("sodium oxybate", 24, 1, nothing),
  asNeeded("zolpidem", 7, 59, strong),
  asNeeded("zolpidem", 8, 0, noted),
  asNeeded("zolpidem", 12, 0, noted),
  asNeeded("zolpidem", 12, 1, nothing),
  asNeeded("baclofen", 7, 59, weak),
  asNeeded("baclofen", 8, 0, nothing),
  asNeeded("diphenhydramine", 7, 59, weak),
  asNeeded("diphenhydramine", 8, 0, nothing),
  asNeeded("trazodone", 12, 0, noted),
  asNeeded("suvorexant", 12, 0, noted),
  asNeeded("dronabinol", 12, 0, noted),
  asNeeded("gabapentin", 48, 0, noted),
  {
    id: "opioid-daily",
    patient: "oxycodone every day, last dose 30 h before: regular use counts at any hour",
    intake: taking(daily("oxycodone", { lastDose: before(30), takenFor: ["pain"] })),
    ...strong,
  },
  {
    id: "opioid-daily-a-dose-missed",
    patient: "oxycodone every day, a dose missed, last dose 30 h before: still taken, so it counts",
    intake: taking(
      daily("oxycodone", { lastDose: before(30), takenFor: ["pain"], missedOrCutInLast28Days: "yes" }),
    ),
    ...strong,
  },
  {
    id: "opioid-patch",
    patient: "a fentanyl patch put on 60 h before: a patch counts at any hour",
    intake: taking(nowAndThen("fentanyl", before(60), { form: "patch", takenFor: ["pain"] })),
    ...strong,
  },
  {
    id: "cannabis-today",
    patient: "cannabis in the last 24 h",
    intake: { ...quiet, lifestyle: { ...quiet.lifestyle, cannabisInLast24h: "yes" } },
    ...noted,
  },
  {
    id: "gabapentinoid-with-lung-disease",
    patient: "gabapentin, and lung disease",
    intake: {
      ...taking(daily("gabapentin", { takenFor: ["pain"] })),
      history: { ...quiet.history, lungDisease: "other" },
    },
    ...weak,
  },
  {
    id: "antipsychotic-time-not-known",
    patient: "risperidone, nobody is sure when last: a sedative at an unknown time",
    intake: taking(daily("risperidone", { lastDose: { said: "not-sure" }, takenFor: ["other"] })),
    ...answer("baseline", "last-dose-unknown: medicines, prescriber-review"),
  },
  {
    id: "opioid-time-not-known",
    patient: "oxycodone as needed, nobody is sure when last: counts as recent",
    intake: taking(nowAndThen("oxycodone", { said: "not-sure" }, { takenFor: ["pain"] })),
    ...answer(
      "enhanced",
      dose,
      ...strongDepressant.slice(1),
      "last-dose-unknown: medicines, prescriber-review",
    ),
  },
];
