import { agentAxis } from "../axes/agents.ts";
import { asked } from "../axes/answers.ts";
import {
  contraindicated,
  heart,
  homeOxygen,
  liverDisease,
  looked,
  lungDisease,
  mind,
  sleepApnoea,
} from "../axes/background.ts";
import { suicidalThoughts } from "../axes/background.ts";
import { pattern } from "../axes/medicine.ts";
import { age, purposeOfVisit } from "../axes/visit.ts";
import { only } from "../axis.ts";
import { defineGrid, type Grid } from "../grid.ts";
import { ofHistory, ofMedicine, ofMentalHealth, ofVisit } from "../sections.ts";

const mayTakeOne = ofMedicine(0, agentAxis(["diazepam"], { mayBeNone: true }), only(pattern, "regular"));

/** Every answer to the questions that speak against treatment, and the heart. */
export function contraindications(isShort: boolean): Grid {
  const axes = isShort ? contraindicated.slice(0, 4) : [...contraindicated, ...heart.slice(0, 1)];
  return defineGrid("contraindications", [
    ofHistory("history", ...axes),
    ofVisit("age", only(age, "42", "17", "not known")),
    mayTakeOne,
  ]);
}

export function hearts(isShort: boolean): Grid {
  const axes = isShort ? heart.slice(0, 4) : heart;
  return defineGrid("heart and vessels", [
    ofHistory("history", ...axes),
    ofVisit("visit", purposeOfVisit),
    mayTakeOne,
  ]);
}

/** What a prescriber looks at. */
export function reviewed(isShort: boolean): Grid {
  const axes = isShort ? looked.slice(0, 5) : looked;
  return defineGrid("history for a prescriber's look", [ofHistory("history", ...axes), mayTakeOne]);
}

/** Breathing and liver, blank and not sure among the answers, with and without a benzodiazepine. */
export function breathingHistory(isShort: boolean): Grid {
  return defineGrid("breathing and liver, asked or not", [
    ofMedicine(
      0,
      agentAxis(isShort ? ["diazepam"] : ["triazolam", "diazepam", "zolpidem"], { mayBeNone: true }),
      pattern,
    ),
    ofHistory("history", asked("history"), sleepApnoea, lungDisease, homeOxygen, liverDisease),
  ]);
}

export function minds(isShort: boolean): Grid {
  const axes = isShort ? mind.slice(0, 4) : mind;
  return defineGrid("mental health, asked or not", [
    ofMentalHealth("mental health", asked("mental health"), suicidalThoughts, ...axes),
  ]);
}
