/** Where the protocol itself lets more risk on one axis make a topic quieter. Nothing else may. */
import type { Topic } from "../../../rules/assessment.ts";
import type { Named } from "./axis.ts";

export type Exception = {
  readonly name: string;
  /** Where the protocol says so. */
  readonly because: string;
  readonly axes: readonly string[];
  readonly topics: readonly (Topic | "tier")[];
  readonly isThere: (less: Named, more: Named) => boolean;
};

/** Values of `systolicMmHg` between the limit for adults and the one from 65 years. */
const between = ["141", "150"];

const longerThanADay = ["29 days", "day 28, last minute", "28 days", "72 h 1 min", "72 h", "24 h 1 min"];

export const exceptions: readonly Exception[] = [
  {
    name: "65 years and the systolic limit",
    because: "section 6: from 65 years a systolic pressure is high above 150, not above 140",
    axes: ["age"],
    topics: ["vitals", "also-noted"],
    isThere: ({ age: younger, systolicMmHg = "" }, { age: older }) =>
      between.includes(systolicMmHg) && !isOlder(younger) && isOlder(older),
  },
  {
    name: "usual SpO2 with lung disease",
    because: "section 6: with lung disease and a recorded usual value only the difference counts",
    axes: ["lungDisease", "homeOxygen"],
    topics: ["vitals"],
    isThere: ({ "usual SpO2": usual }) => usual === "92",
  },
  {
    name: "oxygen that is had at home",
    because: "section 6: only a new need for oxygen is a stop",
    axes: ["homeOxygen"],
    topics: ["vitals"],
    isThere: ({ "on oxygen": now = "no" }, { homeOxygen }) => now !== "no" && homeOxygen === "yes",
  },
  {
    name: "the lower of two readings",
    because:
      "section 6: a high first reading is decided by the lower of the two; one in range leaves the high second alone",
    axes: ["systolicMmHg", "diastolicMmHg", "heartRatePerMinute", "age"],
    topics: ["vitals", "also-noted"],
    isThere: ({ repeat }) => repeat === "high after 5 min" || repeat === "stop after 5 min",
  },
  {
    name: "a drug listed twice",
    because:
      "section 4: three strong depressants are three drugs, and replaced by one that is listed they are two",
    axes: ["agent"],
    topics: ["combination", "tier"],
    isThere: (_less, more) => listedAs(more, more["agent"]) > 1,
  },
  {
    name: "a regular dose left out",
    because: "section 4: missed use with withdrawal signs is a stop, and a dose since then is none missed",
    axes: ["last dose"],
    topics: ["urgent"],
    isThere: (earlier, later) =>
      (earlier["withdrawal signs"] ?? "none") !== "none" && isLeftOut(earlier) && !isLeftOut(later),
  },
];

function isLeftOut({ "last dose": dose = "" }: Named): boolean {
  return longerThanADay.includes(dose);
}

function listedAs(named: Named, agent: string | undefined): number {
  return Object.entries(named).filter(([key, value]) => key.endsWith(": agent") && value === agent).length;
}

function isOlder(years: string | undefined): boolean {
  return years === "65" || years === "80";
}
