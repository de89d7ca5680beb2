import { type AgentName, agentAxis } from "../axes/agents.ts";
import { asked } from "../axes/answers.ts";
import {
  alcohol,
  cannabis,
  clearFluid,
  drowsy,
  escort,
  food,
  grapefruit,
  intoxicated,
  recreational,
} from "../axes/day.ts";
import { urgentNow, withdrawalSigns } from "../axes/day.ts";
import { directQuestions, isComplete, listState } from "../axes/list.ts";
import { pattern } from "../axes/medicine.ts";
import { route, stage } from "../axes/visit.ts";
import { only } from "../axis.ts";
import { defineGrid, type Grid } from "../grid.ts";
import { ofLifestyle, ofList, ofMedicine, ofToday, ofVisit } from "../sections.ts";

const regular = only(pattern, "regular");

/** Fasting, alcohol, escort and street sedatives, for each way of giving. */
export function fasting(isShort: boolean): Grid {
  const axes = isShort
    ? [food, clearFluid, escort]
    : [food, clearFluid, alcohol, escort, recreational, cannabis];
  return defineGrid("fasting, alcohol, escort and street sedatives", [
    ofLifestyle("lifestyle", asked("lifestyle"), ...axes, only(grapefruit, "no", "blank")),
    ofVisit("visit", route, stage),
    ofMedicine(0, agentAxis(["insulin glargine", "semaglutide"], { mayBeNone: true }), regular),
  ]);
}

export function today(isShort: boolean): Grid {
  const taken: readonly AgentName[] = isShort ? ["diazepam"] : ["diazepam", "oxycodone", "zolpidem"];
  return defineGrid("how the patient is today", [
    ofToday("today", asked("today"), ...urgentNow, drowsy, intoxicated, withdrawalSigns),
    ofMedicine(
      0,
      agentAxis(taken, { mayBeNone: true }),
      only(pattern, "as needed, 7 days", "regular", "stopped, was regular"),
    ),
  ]);
}

/** The list and what the direct questions say of it; medicines that explain an answer and such that do not. */
export function lists(isShort: boolean): Grid {
  const taken: readonly AgentName[] = [
    "diazepam",
    "xanex",
    "zolpidem",
    "trazodone",
    "restful blend",
    "folic acid",
  ];
  // Not compared here: a medicine taken in another way answers another of the direct questions.
  const used = { ...only(pattern, "as needed, 7 days", "regular", "stopped, was regular"), steps: [] };
  return defineGrid("the list and the direct questions", [
    ofList("list", listState, isComplete, ...directQuestions),
    ofMedicine(0, agentAxis(isShort ? taken.slice(0, 2) : taken), used),
  ]);
}
