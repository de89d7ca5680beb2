/** Lifestyle and how the patient is today. */
import type { Lifestyle, SaidTime, Today } from "../../../../rules/intake.ts";
import { type Axis, atLeast, rising, type Value } from "../axis.ts";
import { beforeStart, notSureWhen } from "../visit-hour.ts";
import { yesNo } from "./answers.ts";

type LifestyleAxis = Axis<Lifestyle>;
type Timed = "lastAlcohol" | "recreationalSedatives" | "lastFood" | "lastClearFluid";

export const alcohol: LifestyleAxis = since("lastAlcohol", "never", {
  "24 h": [beforeStart(24), "quiet"],
  "23 h 59 min": [beforeStart(23, 59)],
  "1 h": [beforeStart(1)],
});

/** Section 4: within 72 h or time unknown, then until day 28. */
export const recreational: LifestyleAxis = since("recreationalSedatives", "never", {
  "29 days": [beforeStart(29 * 24), "quiet"],
  "day 28": [beforeStart(28 * 24)],
  "72 h 1 min": [beforeStart(72, 1)],
  "72 h": [beforeStart(72)],
});

export const food: LifestyleAxis = since("lastFood", beforeStart(14), {
  "6 h": [beforeStart(6), "quiet"],
  "5 h 59 min": [beforeStart(5, 59)],
  "2 h": [beforeStart(2)],
  "1 h 59 min": [beforeStart(1, 59)],
});

export const clearFluid: LifestyleAxis = since("lastClearFluid", beforeStart(3), {
  "2 h": [beforeStart(2), "quiet"],
  "1 h 59 min": [beforeStart(1, 59)],
  "30 min": [beforeStart(0, 30)],
  "29 min": [beforeStart(0, 29)],
});

/** From the longest time ago to the latest, then not sure and blank. */
function since(
  question: Timed,
  quietest: SaidTime | "never",
  later: Readonly<Record<string, readonly [SaidTime, "quiet"?]>>,
): LifestyleAxis {
  const answered = (answer: SaidTime | "never" | undefined) => ({ [question]: answer }) as Lifestyle;
  const values: readonly Value<Lifestyle>[] = [
    { name: "quiet", answers: answered(quietest) },
    ...Object.entries(later).map(([name, [time, quiet]]) => ({
      name,
      answers: answered(time),
      ...(quiet && { isRisk: false }),
    })),
    { name: "not sure", answers: answered(notSureWhen), isUnknown: true },
    { name: "blank", answers: answered(undefined), isUnknown: true, isRisk: false },
  ];
  const names = ["quiet", ...Object.keys(later)];
  return {
    name: question,
    values,
    steps: [...rising(...names), ...atLeast("not sure", ...names), ...atLeast("blank", "quiet")],
  };
}

export const cannabis: LifestyleAxis = quietAlways(yesNo("cannabisInLast24h"));
export const grapefruit: LifestyleAxis = quietAlways(yesNo("grapefruitInQuantity"));

/** Worth a line, and no risk factor by itself. */
function quietAlways<Answers>(axis: Axis<Answers>): Axis<Answers> {
  return { ...axis, values: axis.values.map((value) => ({ ...value, isRisk: false })) };
}

export const escort: LifestyleAxis = {
  name: "escort",
  values: [
    { name: "yes", answers: { escort: { arranged: "yes", name: "J. Okafor" } } },
    { name: "no", answers: { escort: { arranged: "no" } } },
    { name: "not sure", answers: { escort: { arranged: "not-sure" } }, isUnknown: true },
    { name: "blank", answers: { escort: undefined }, isUnknown: true, isRisk: false },
  ],
  steps: [...rising("yes", "no"), ...atLeast("not sure", "yes", "no"), ...atLeast("blank", "yes")],
};

export const drowsy: Axis<Today> = yesNo("drowsyOrHardToRouse");
export const intoxicated: Axis<Today> = yesNo("intoxicatedNow");
export const urgentNow: readonly Axis<Today>[] = [
  yesNo("seizureToday"),
  yesNo("chestPainNow"),
  yesNo("breathingTroubleNow"),
];

/**
 * A sign, sure or not, is no risk factor without a benzodiazepine that may have been stopped, and nothing is asked of it
 * then; a seizure is.
 */
export const withdrawalSigns: Axis<Today> = {
  name: "withdrawal signs",
  values: [
    { name: "none", answers: { withdrawalSigns: [] } },
    { name: "tremor", answers: { withdrawalSigns: ["tremor"] }, isRisk: false },
    { name: "tremor and sweating", answers: { withdrawalSigns: ["tremor", "sweating"] }, isRisk: false },
    { name: "seizure", answers: { withdrawalSigns: ["seizure"] } },
    { name: "not sure", answers: { withdrawalSigns: "not-sure" }, isRisk: false },
    { name: "blank", answers: { withdrawalSigns: undefined }, isRisk: false },
  ],
  steps: [
    ...rising("none", "tremor", "tremor and sweating", "seizure"),
    ...atLeast("not sure", "none", "tremor", "tremor and sweating"),
    ...atLeast("blank", "none"),
  ],
};
