import { type ChoiceQuestion, yesNo } from "./question.ts";
import type { SaidName } from "./said.ts";

export type SaidQuestion = {
  readonly name: SaidName;
  readonly label: string;
  readonly hint?: string;
  /** The answer that it never happened; absent: the question has none. */
  readonly never?: string;
};

export const substanceTimes = {
  alcohol: { name: "lifestyle.lastAlcohol", label: "Last alcohol", never: "Does not drink" },
  sedatives: {
    name: "lifestyle.recreationalSedatives",
    label: "Recreational ketamine or sedatives, last time",
    hint: "Street “benzos” or “bars”, GHB, ketamine and the like",
    never: "Never",
  },
} as const satisfies Record<string, SaidQuestion>;

export const fastingTimes = [
  { name: "lifestyle.lastFood", label: "Last food" },
  {
    name: "lifestyle.lastClearFluid",
    label: "Last clear drink",
    hint: "Water, black tea or coffee, clear juice",
  },
] as const satisfies readonly SaidQuestion[];

export const substanceQuestions: readonly ChoiceQuestion[] = [
  yesNo("lifestyle.cannabisInLast24h", "Cannabis in the last 24 hours"),
  yesNo("lifestyle.grapefruitInQuantity", "Grapefruit or its juice, in quantity"),
];

export const escortQuestion = yesNo(
  "lifestyle.escort.arranged",
  "Escort home arranged",
  "No driving until the next day, after a night’s sleep",
);
