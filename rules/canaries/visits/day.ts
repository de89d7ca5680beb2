import type { Lifestyle, MentalHealth, Today } from "../../intake.ts";
import { answer, closerWatch, nothing } from "../answers.ts";
import type { Canary, KnownAnswer } from "../canary.ts";
import { before, quiet } from "../patient.ts";

const toReview = answer("baseline", "day-of-treatment: today, prescriber-review");
const urgent = answer("baseline", "urgent-answer: urgent, stop-and-call");

const living = (id: string, answers: Lifestyle, known: KnownAnswer): Canary => ({
  id,
  patient: id.replaceAll("-", " "),
  intake: { ...quiet, lifestyle: { ...quiet.lifestyle, ...answers } },
  ...known,
});
const nasal = (id: string, answers: Lifestyle, known: KnownAnswer): Canary => ({
  id,
  patient: `nasal esketamine: ${id.replaceAll("-", " ")}`,
  intake: {
    ...quiet,
    visit: { ...quiet.visit, route: "nasal-esketamine" },
    lifestyle: { ...quiet.lifestyle, ...answers },
  },
  ...known,
});
const now = (id: string, answers: Today, known: KnownAnswer): Canary => ({
  id,
  patient: id.replaceAll("-", " "),
  intake: { ...quiet, today: { ...quiet.today, ...answers } },
  ...known,
});
const thoughts = (id: string, answers: MentalHealth, known: KnownAnswer): Canary => ({
  id,
  patient: `suicidal thoughts: ${id.replaceAll("-", " ")}`,
  intake: { ...quiet, mentalHealth: { ...quiet.mentalHealth, ...answers } },
  ...known,
});

/** The day itself, and what cannot wait, in a patient who takes nothing. Source: protocol section 4. */
export const dayCanaries: readonly Canary[] = [
  { id: "nothing-at-all", patient: "healthy, takes nothing, all asked: no block", intake: quiet, ...nothing },
  living(
    "alcohol-23-h-59-min-before",
    { lastAlcohol: before(23, 59) },
    answer("enhanced", "day-of-treatment: today, prescriber-review", closerWatch),
  ),
  living("alcohol-24-h-before", { lastAlcohol: before(24) }, nothing),
  living(
    "alcohol-nobody-is-sure-when",
    { lastAlcohol: { said: "not-sure" } },
    answer("enhanced", "day-of-treatment: today, prescriber-review", closerWatch),
  ),
  living("food-5-h-59-min-before", { lastFood: before(5, 59) }, toReview),
  living("food-6-h-before", { lastFood: before(6) }, nothing),
  living("drink-1-h-59-min-before", { lastClearFluid: before(1, 59) }, toReview),
  living("drink-2-h-before", { lastClearFluid: before(2) }, nothing),
  living("no-escort", { escort: { arranged: "no" } }, toReview),
  living("not-sure-of-an-escort", { escort: { arranged: "not-sure" } }, toReview),
  nasal("nasal-food-1-h-59-min-before", { lastFood: before(1, 59) }, toReview),
  nasal("nasal-food-2-h-before", { lastFood: before(2) }, nothing),
  nasal("nasal-drink-29-min-before", { lastClearFluid: before(0, 29) }, toReview),
  nasal("nasal-drink-30-min-before", { lastClearFluid: before(0, 30) }, nothing),
  now(
    "intoxicated-now",
    { intoxicatedNow: "yes" },
    answer("baseline", "day-of-treatment: today, stop-and-call"),
  ),
  now(
    "not-sure-whether-intoxicated",
    { intoxicatedNow: "not-sure" },
    answer("baseline", "day-of-treatment: today, stop-and-call"),
  ),
  now("seizure-today", { seizureToday: "yes" }, urgent),
  now("chest-pain-now", { chestPainNow: "yes" }, urgent),
  now("seizure-among-the-withdrawal-signs", { withdrawalSigns: ["seizure"] }, urgent),
  now("breathing-trouble-now", { breathingTroubleNow: "not-sure" }, urgent),
  now("shaky-without-any-benzodiazepine", { withdrawalSigns: ["tremor"] }, nothing),
  thoughts("new-or-worse", { suicidalThoughts: "new-worse-plan-intent-or-behaviour" }, urgent),
  thoughts("not-sure-of-thoughts", { suicidalThoughts: "not-sure" }, urgent),
  thoughts(
    "long-standing-and-unchanged",
    { suicidalThoughts: "long-standing-passive-unchanged" },
    answer("baseline", "urgent-answer: urgent, prescriber-review"),
  ),
];
