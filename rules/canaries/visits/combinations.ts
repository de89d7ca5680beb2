import { answer, closerWatch, onBoard, strongDepressant } from "../answers.ts";
import type { Canary, KnownFinding } from "../canary.ts";
import { before, daily, nowAndThen, quiet, taking } from "../patient.ts";

const combined: KnownFinding = "combined-depressants: combination, stop-and-call";
const timing: KnownFinding = "benzodiazepine-timing: timing, prescriber-review";
const beside: KnownFinding = "other-depressant: monitoring, prescriber-review";
const forPain = { takenFor: ["pain"] } as const;
const oxycodone = daily("oxycodone", forPain);
const withOpioid = answer("high", combined, ...strongDepressant);

/** What together reaches the top level. Source: protocol section 4. */
export const combinationCanaries: readonly Canary[] = [
  {
    id: "opioid-and-benzodiazepine",
    patient: "oxycodone and diazepam every day for back pain",
    intake: taking(oxycodone, daily("diazepam", forPain)),
    ...answer("high", combined, timing, ...onBoard, beside),
  },
  {
    id: "opioid-and-barbiturate",
    patient: "oxycodone and butalbital every day",
    intake: taking(oxycodone, daily("butalbital", forPain)),
    ...withOpioid,
  },
  {
    id: "opioid-and-oxybate",
    patient: "oxycodone every day and sodium oxybate last night",
    intake: taking(oxycodone, nowAndThen("sodium oxybate", before(10))),
    ...answer("high", combined, "oxybate-current: combination, stop-and-call", ...strongDepressant),
  },
  {
    id: "opioid-and-z-drug-11-h-59-min",
    patient: "oxycodone every day, zolpidem 11 h 59 min before",
    intake: taking(oxycodone, nowAndThen("zolpidem", before(11, 59))),
    ...withOpioid,
  },
  {
    id: "opioid-and-z-drug-12-h",
    patient: "oxycodone every day, zolpidem 12 h before: noted, and no combination",
    intake: taking(oxycodone, nowAndThen("zolpidem", before(12))),
    ...answer("enhanced", ...strongDepressant, "other-depressant: also-noted, inform"),
  },
  {
    id: "opioid-and-gabapentinoid-with-treated-apnoea",
    patient: "oxycodone and gabapentin every day, sleep apnoea treated every night",
    intake: {
      ...taking(oxycodone, daily("gabapentin", forPain)),
      history: { ...quiet.history, sleepApnoea: "treated-every-night" },
    },
    ...withOpioid,
  },
  {
    id: "opioid-and-gabapentinoid",
    patient: "oxycodone and gabapentin every day, nothing that hinders breathing",
    intake: taking(oxycodone, daily("gabapentin", forPain)),
    ...answer("enhanced", ...strongDepressant, "other-depressant: also-noted, inform"),
  },
  {
    id: "three-strong-depressants",
    patient: "diazepam, butalbital and zolpidem last night",
    intake: taking(daily("diazepam"), daily("butalbital"), nowAndThen("zolpidem", before(7))),
    ...answer("high", combined, timing, ...onBoard, beside),
  },
  {
    id: "two-strong-depressants",
    patient: "diazepam every day and butalbital",
    intake: taking(daily("diazepam"), daily("butalbital")),
    ...answer("enhanced", timing, ...onBoard, beside),
  },
  {
    id: "benzodiazepine-and-alcohol",
    patient: "daily diazepam, last drink 23 h 59 min before",
    intake: {
      ...taking(daily("diazepam")),
      lifestyle: { ...quiet.lifestyle, lastAlcohol: before(23, 59) },
    },
    ...answer("high", combined, timing, ...onBoard, "day-of-treatment: today, prescriber-review"),
  },
  {
    id: "benzodiazepine-and-untreated-apnoea",
    patient: "daily diazepam, sleep apnoea not treated",
    intake: { ...taking(daily("diazepam")), history: { ...quiet.history, sleepApnoea: "untreated" } },
    ...answer("high", combined, timing, ...onBoard, "contraindication: history, prescriber-review"),
  },
  {
    id: "benzodiazepine-and-home-oxygen",
    patient: "daily diazepam, oxygen at home",
    intake: { ...taking(daily("diazepam")), history: { ...quiet.history, homeOxygen: "yes" } },
    ...answer("high", combined, timing, ...onBoard, "contraindication: history, prescriber-review"),
  },
  {
    id: "benzodiazepine-and-drowsy",
    patient: "daily diazepam, drowsy now",
    intake: { ...taking(daily("diazepam")), today: { ...quiet.today, drowsyOrHardToRouse: "yes" } },
    ...answer("high", combined, timing, ...onBoard),
  },
  {
    id: "opioid-and-drowsy",
    patient: "oxycodone every day, drowsy now",
    intake: { ...taking(oxycodone), today: { ...quiet.today, drowsyOrHardToRouse: "yes" } },
    ...withOpioid,
  },
  {
    id: "drowsy-alone",
    patient: "drowsy now, no medicine: high tier",
    intake: { ...quiet, today: { ...quiet.today, drowsyOrHardToRouse: "yes" } },
    ...answer("high", closerWatch),
  },
  {
    id: "two-benzodiazepines",
    patient: "alprazolam and diazepam every day: two strong depressants",
    intake: taking(daily("alprazolam"), daily("diazepam")),
    ...answer("enhanced", timing, timing, ...onBoard, beside),
  },
];
