import type { Minutes } from "../../units.ts";
import { answer, closerWatch, nothing } from "../answers.ts";
import type { Canary, KnownPlan } from "../canary.ts";
import { quiet } from "../patient.ts";

const strip = [
  "SpO2: below 94 %, or 3 points or more below the start value; below 90 %",
  "Respiratory rate: 10 /min or less; 8 /min or less, or pauses in breathing",
  "Blood pressure: above 160/100 mmHg (either); 180/110 mmHg or more (either); or chest pain, severe headache, change of vision",
  "Heart rate: 50 /min or less, 111 /min or more; 40 /min or less, 131 /min or more",
  "Sedation (MOAA/S): 4; 3: pause; 2 or less: emergency",
];

const baseline = { spo2: "Continuous from before the start to 60 min after the end" };
const closer = { spo2: "Continuous from before the start to discharge", thenEveryMinutes: 30 };

const { plannedDurationMinutes: _said, ...withoutDuration } = quiet.visit;
const lasting = (plannedDurationMinutes: Minutes) => ({ ...quiet.visit, plannedDurationMinutes });
const treatedApnoea = { ...quiet.history, sleepApnoea: "treated-every-night" } as const;
const drowsy = { ...quiet.today, drowsyOrHardToRouse: "yes" } as const;
const everyFive = [0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 85, 100];

const plans = {
  baseline40: {
    ...baseline,
    bloodPressureAt: [0, 10, 20, 30, 40, 55, 70, 100],
    breathingAt: [0, 20, 40, 55, 70, 100],
    stayUntilMinute: 120,
  },
  baseline90: {
    ...baseline,
    bloodPressureAt: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 105, 120, 150],
    breathingAt: [0, 20, 40, 60, 80, 90, 105, 120, 150],
    stayUntilMinute: 150,
  },
  enhanced40: {
    ...closer,
    bloodPressureAt: [0, 10, 20, 30, 40, 50, 60, 70, 100],
    breathingAt: [0, 10, 20, 30, 40, 50, 60, 70, 100],
    stayUntilMinute: 120,
  },
  enhanced25: {
    ...closer,
    bloodPressureAt: [0, 10, 20, 25, 35, 40, 45, 55, 85],
    breathingAt: [0, 10, 20, 25, 35, 45, 55, 85],
    stayUntilMinute: 120,
  },
  enhanced90: {
    ...closer,
    bloodPressureAt: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 150],
    breathingAt: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 150],
    stayUntilMinute: 150,
  },
  high40: { ...closer, bloodPressureAt: everyFive, breathingAt: everyFive, stayUntilMinute: 160 },
} satisfies Record<string, KnownPlan>;

/** The plan of each tier, and the strip for the flowsheet. Source: protocol sections 5 and 6. */
export const monitoringCanaries: readonly Canary[] = [
  {
    id: "plan-baseline-40-min",
    patient: "no factor, 40 min",
    intake: quiet,
    ...nothing,
    plan: plans.baseline40,
    strip,
  },
  {
    id: "plan-duration-not-said",
    patient: "no factor, duration not said: 40 min are assumed",
    intake: { ...quiet, visit: withoutDuration },
    ...nothing,
    plan: plans.baseline40,
  },
  {
    id: "plan-baseline-90-min",
    patient: "no factor, 90 min: an hour beyond the end is later than two hours from the start",
    intake: { ...quiet, visit: lasting(90) },
    ...nothing,
    plan: plans.baseline90,
  },
  {
    id: "plan-enhanced-40-min",
    patient: "treated sleep apnoea, 40 min",
    intake: { ...quiet, history: treatedApnoea },
    ...answer("enhanced", closerWatch),
    plan: plans.enhanced40,
  },
  {
    id: "plan-enhanced-25-min",
    patient: "treated sleep apnoea, 25 min: the peak at 40 min is checked after the end",
    intake: { ...quiet, history: treatedApnoea, visit: lasting(25) },
    ...answer("enhanced", closerWatch),
    plan: plans.enhanced25,
  },
  {
    id: "plan-enhanced-90-min",
    patient: "treated sleep apnoea, 90 min",
    intake: { ...quiet, history: treatedApnoea, visit: lasting(90) },
    ...answer("enhanced", closerWatch),
    plan: plans.enhanced90,
  },
  {
    id: "plan-high-40-min",
    patient: "drowsy now, 40 min",
    intake: { ...quiet, today: drowsy },
    ...answer("high", closerWatch),
    plan: plans.high40,
  },
];
