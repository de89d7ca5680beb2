import { describe, expect, it } from "vitest";
import type { Assessment, Topic } from "../../../rules/assessment.ts";
import { fixedLineForStaff } from "../../../rules/index.ts";
import type { Intake } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  withHistory,
  withLifestyle,
  withMedications,
  withMentalHealth,
  withReading,
  withToday,
} from "../../support/builders/intake-builder.ts";
import { variedIntakes } from "../../support/builders/varied-intakes.ts";
import { beforeStart, levelOf, occasional, screen } from "../../support/screening.ts";

const ranks = { "stop-and-call": 3, "prescriber-review": 2, inform: 1 } as const;
const rankOf = (assessment: Assessment, topic: Topic) => {
  const level = levelOf(assessment, topic);
  return level === undefined ? 0 : ranks[level];
};

/** Topics that fell. A line of "also noted" may move up into the advice on monitoring or the combination. */
function weakened(before: Assessment, after: Assessment): readonly Topic[] {
  const isCounted = rankOf(after, "monitoring") > 1 || rankOf(after, "combination") > 1;
  return before.advisories
    .map(({ topic }) => topic)
    .filter(
      (topic) => rankOf(after, topic) < rankOf(before, topic) && !(topic === "also-noted" && isCounted),
    );
}

const adding =
  (name: string, answers: Parameters<typeof medicine>[1] = {}) =>
  (intake: Intake): Intake => ({
    ...intake,
    medications: {
      ...intake.medications,
      entries: [...intake.medications.entries, { ...medicine(name, answers), id: "added" }],
    },
  });

const risks: Readonly<Record<string, (intake: Intake) => Intake>> = {
  "a daily benzodiazepine": adding("diazepam"),
  "an occasional benzodiazepine": (intake) =>
    adding("alprazolam", occasional("alprazolam", beforeStart(11)))(intake),
  "a street benzodiazepine": adding("alprazolam", { supply: "street" }),
  "clobazam for seizures, missed": adding("clobazam", {
    takenFor: ["seizures"],
    missedOrCutInLast28Days: "yes",
  }),
  "an opioid": adding("oxycodone"),
  "zolpidem at 3 in the morning": adding("zolpidem", { lastDose: exactly("2026-11-21T03:00") }),
  gabapentin: adding("gabapentin"),
  theophylline: adding("theophylline"),
  "a medicine nobody knows": adding("restful blend"),
  "a name that is easily mixed up": adding("loratadine"),
  "a medicine nobody knows, called not a sedative by staff": adding("restful blend", {
    classification: { as: "not-a-sedative", by: "Dana Cole" },
  }),
  "a benzodiazepine called not a sedative by staff": adding("diazepam", {
    classification: { as: "not-a-sedative", by: "Dana Cole" },
  }),
  "untreated apnoea": (intake) => withHistory(intake, { sleepApnoea: "untreated" }),
  // Someone on oxygen now who has it at home has no new need for it, so only those on air are compared.
  "home oxygen": (intake) =>
    intake.vitals?.first?.isOnOxygen === "no" ? withHistory(intake, { homeOxygen: "yes" }) : intake,
  cirrhosis: (intake) => withHistory(intake, { liverDisease: "cirrhosis-or-severe" }),
  "a recent heart attack": (intake) => withHistory(intake, { heartAttack: "within-6-weeks" }),
  pregnancy: (intake) => withHistory(intake, { pregnancy: "pregnant" }),
  "psychosis now": (intake) => withMentalHealth(intake, { psychosis: "now" }),
  "new suicidal thoughts": (intake) =>
    withMentalHealth(intake, { suicidalThoughts: "new-worse-plan-intent-or-behaviour" }),
  "alcohol an hour before": (intake) => withLifestyle(intake, { lastAlcohol: exactly("2026-11-21T08:00") }),
  "street sedatives this morning": (intake) =>
    withLifestyle(intake, { recreationalSedatives: exactly("2026-11-21T06:00") }),
  "a list that is not complete": (intake) => withMedications(intake, { isComplete: "no" }),
  drowsiness: (intake) => withToday(intake, { drowsyOrHardToRouse: "yes" }),
  intoxication: (intake) => withToday(intake, { intoxicatedNow: "yes" }),
  tremor: (intake) => {
    const signs = intake.today?.withdrawalSigns ?? [];
    return signs === "not-sure" ? intake : withToday(intake, { withdrawalSigns: [...signs, "tremor"] });
  },
  "a heart rate of 140": (intake) => withReading(intake, { heartRatePerMinute: 140 }),
};

/** Every question about the list answered, so that a medicine added to it settles none. */
const settled = {
  onlyNowAndThen: "no",
  fromSomeoneElse: "no",
  stoppedRecently: "no",
  forAnxietySleepOrSeizures: "no",
} as const;
const intakes = variedIntakes(400)
  .filter(({ medications: { entries, list } }) => list !== "listed" || entries.length > 0)
  .map((intake) => withMedications(intake, settled));
const before = intakes.map(screen);

describe("more risk never means less advice, over whole intakes", () => {
  it.each(Object.entries(risks))(
    "C15 C07 adding %s weakens no topic and keeps the fixed line",
    (_name, add) => {
      for (const [index, intake] of intakes.entries()) {
        const was = before[index];
        const is = screen(add(intake));
        if (was === undefined) throw new Error("not screened");
        expect(weakened(was, is), JSON.stringify(intake)).toEqual([]);
        expect(
          is.advisories.every(
            ({ topic, fixedLine }) => topic !== "timing" || fixedLine === fixedLineForStaff,
          ),
        ).toBe(true);
      }
    },
  );
});

describe("a longer-acting medicine never has a shorter window", () => {
  const shortToLong = ["triazolam", "brotizolam", "alprazolam", "diazepam"] as const;
  const hours = [3, 7.5, 8, 8.5, 11.5, 12, 12.5, 23.5, 24, 24.5, 71.5, 72, 72.5, 200];

  it.each(shortToLong.slice(1).map((longer, index) => [shortToLong[index] ?? "", longer] as const))(
    "C06 replacing %s by %s weakens nothing",
    (shorter, longer) => {
      for (const [index, intake] of intakes.entries()) {
        const at = beforeStart(hours[index % hours.length] ?? 0);
        const withShorter = screen(adding(shorter, occasional(shorter, at))(intake));
        const withLonger = screen(adding(longer, occasional(longer, at))(intake));
        expect(weakened(withShorter, withLonger).filter((topic) => topic !== "also-noted")).toEqual([]);
        const [windowOfShorter, windowOfLonger] = [withShorter, withLonger].map(({ timeline }) =>
          timeline?.doses.find(({ medicineId }) => medicineId === "added"),
        );
        expect(windowOfLonger?.recentUntilMs).toBeGreaterThanOrEqual(windowOfShorter?.recentUntilMs ?? 0);
        expect(windowOfLonger?.gapReachedAtMs ?? 0).toBeGreaterThanOrEqual(
          windowOfShorter?.gapReachedAtMs ?? 0,
        );
      }
    },
  );
});
