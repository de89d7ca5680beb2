/** Whole intakes over the axes of the grids: every question with any of its answers, up to four medicines. */
import type { Intake, Medicine, VitalsReading } from "../../../../rules/intake.ts";
import { seededRandom } from "../../../support/seeded-random.ts";
import { agentAxis, agentNamed, agents, type AgentName } from "../axes/agents.ts";
import { contraindicated, heart, homeOxygen, liverDisease, looked, lungDisease } from "../axes/background.ts";
import { mind, sleepApnoea, suicidalThoughts, usualSpo2 } from "../axes/background.ts";
import { alcohol, cannabis, clearFluid, drowsy, escort, food, grapefruit, intoxicated } from "../axes/day.ts";
import { recreational, urgentNow, withdrawalSigns } from "../axes/day.ts";
import { directQuestions, isComplete, listState } from "../axes/list.ts";
import { lastDose, pattern } from "../axes/medicine.ts";
import { extendedRelease, missed, plan, purpose, supply } from "../axes/told-of-medicine.ts";
import { age, purposeOfVisit, route, stage } from "../axes/visit.ts";
import { breathing, diastolic, heartRate, moaas, oxygen, repeat, spo2, systolic } from "../axes/vitals.ts";
import type { Axis, Value } from "../axis.ts";
import { quietIntake, quietMedicine, quietReading } from "../quiet-intake.ts";

const agent = agentAxis(Object.keys(agents) as AgentName[]);
const uses = [pattern, lastDose, missed, purpose, supply, extendedRelease, plan];
const histories = [
  sleepApnoea,
  lungDisease,
  homeOxygen,
  liverDisease,
  usualSpo2,
  ...heart,
  ...contraindicated,
  ...looked,
];
const lifestyles = [alcohol, recreational, food, clearFluid, cannabis, grapefruit, escort];
const readings = [systolic, diastolic, heartRate, breathing, spo2, moaas, oxygen, repeat];
const mostMedicines = 4;

/** One made-up visit, and whether anything in it is a risk factor. */
export type WholeIntake = { readonly intake: Intake; readonly isRiskFree: boolean };

type Picked<Answers> = { readonly value: Value<Answers>; readonly isRisk: boolean };

/** The same intake for the same seed and number, wherever it is made. */
export function wholeIntake(seed: number, number: number): WholeIntake {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  // From nearly everything quiet to nearly nothing, so that advice is seen alone and beside other advice.
  const quietShare = 1 - 0.7 * random() ** 2;
  let isRiskFree = true;
  const pick = <Answers>(axis: Axis<Answers>, share = quietShare): Picked<Answers> => {
    const index = random() < share ? 0 : Math.floor(random() * axis.values.length);
    const value = axis.values[index];
    if (value === undefined) throw new Error(`the axis “${axis.name}” has no values`);
    return { value, isRisk: value.isRisk ?? index > 0 };
  };
  const answer = <Answers extends object>(axes: readonly Axis<Answers>[]): Answers => {
    const answers = {};
    for (const axis of axes) {
      const { value, isRisk } = pick(axis);
      isRiskFree &&= !isRisk;
      Object.assign(answers, value.answers);
    }
    return answers as Answers;
  };
  const isAsked = () => random() > 0.03;
  const entries = Array.from({ length: Math.floor(random() * (mostMedicines + 1)) }, (_, place): Medicine => {
    const { value } = random() < 0.3 ? { value: ordinary } : pick(agent, 0);
    isRiskFree &&= agentNamed(value.name)?.kind === "ordinary";
    const used: Medicine = { ...quietMedicine };
    for (const axis of uses) Object.assign(used, pick(axis).value.answers);
    return Object.assign(used, value.answers, { id: `m${String(place + 1)}` });
  });
  const asked = answer([listState, isComplete, ...directQuestions]);
  const list = asked.list ?? (entries.length > 0 ? "listed" : "confirmed-none");
  const read = readings.map((axis) => pick(axis));
  const reading = Object.assign(
    {},
    quietReading,
    ...read.map(({ value }) => value.answers.first),
  ) as VitalsReading;
  const again = read.find(({ value }) => value.answers.repeat !== undefined)?.value.answers.repeat;
  isRiskFree &&= !read.some(({ isRisk }) => isRisk);
  const { visit, medications, history, mentalHealth, lifestyle, today } = quietIntake;
  const intake: Intake = {
    formatVersion: 1,
    visit: { ...visit, ...answer([age, purposeOfVisit, route, stage]) },
    medications: { ...medications, ...asked, list, entries },
    ...(isAsked() && { history: { ...history, ...answer(histories) } }),
    ...(isAsked() && { mentalHealth: { ...mentalHealth, ...answer([suicidalThoughts, ...mind]) } }),
    ...(isAsked() && { lifestyle: { ...lifestyle, ...answer(lifestyles) } }),
    ...(isAsked() && {
      today: { ...today, ...answer([...urgentNow, drowsy, intoxicated, withdrawalSigns]) },
    }),
    ...(isAsked() && { vitals: { first: reading, weightKg: 70, ...(again && { repeat: again }) } }),
  };
  return { intake, isRiskFree };
}

const ordinary = agent.values.find(({ name }) => name === "folic acid") ?? {
  name: "folic acid",
  answers: {},
};
