/** The visit itself: age, route, purpose and stage. */
import type { Visit } from "../../../../rules/intake.ts";
import { type Axis, atLeast, rising, type Value } from "../axis.ts";
import { quietIntake } from "../quiet-intake.ts";
import { bornYearsAgo } from "../visit-hour.ts";

type VisitAxis = Axis<Partial<Visit>>;
const { patient } = quietIntake.visit;
const aged = (years: number, isRisk?: false): Value<Partial<Visit>> => ({
  name: String(years),
  answers: { patient: { ...patient, birthDate: bornYearsAgo(years) } },
  ...(isRisk === false && { isRisk }),
});

export const age: VisitAxis = {
  name: "age",
  values: [
    aged(42),
    aged(18, false),
    aged(64, false),
    aged(65, false),
    aged(80, false),
    aged(17),
    // A date of birth that nobody entered: readable, and outside what anyone can be.
    {
      name: "not known",
      answers: { patient: { ...patient, birthDate: "1796-03-04" } },
      isUnknown: true,
      isRisk: false,
    },
  ],
  steps: [
    ...rising("18", "42", "64", "65", "80"),
    ...rising("18", "17"),
    ...atLeast("not known", "18", "42", "64", "65", "80"),
  ],
};

export const purposeOfVisit: VisitAxis = {
  name: "for",
  values: [
    { name: "pain", answers: { purpose: "pain" } },
    { name: "mood", answers: { purpose: "mood" }, isRisk: false },
  ],
  steps: rising("pain", "mood"),
};

/** Ways of giving it are not compared: each has its own hours of fasting. */
export const route: VisitAxis = {
  name: "route",
  values: [
    { name: "infusion", answers: { route: "iv-infusion" } },
    { name: "IM", answers: { route: "im" }, isRisk: false },
    { name: "nasal", answers: { route: "nasal-esketamine" }, isRisk: false },
    { name: "by mouth", answers: { route: "oral-or-sublingual" }, isRisk: false },
  ],
  steps: [],
};

/** Not compared: what may still be taken before the day, and what counts as missing, differ both ways. */
export const stage: VisitAxis = {
  name: "stage",
  values: [
    { name: "arrived", answers: { stage: "arrived" } },
    { name: "before the day", answers: { stage: "before-the-day" }, isRisk: false },
  ],
  steps: [],
};
