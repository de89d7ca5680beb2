import type { WordId } from "../../words/say.ts";
import type { Entry } from "../list/entries.ts";
import type { NameReading } from "../names/names.ts";

export type DirectQuestion = {
  readonly key: "onlyNowAndThen" | "fromSomeoneElse" | "stoppedRecently" | "forAnxietySleepOrSeizures";
  readonly id: string;
  readonly ask: WordId;
  readonly hint?: WordId;
  readonly short: WordId;
  /** Whether a listed medicine is such a one. */
  readonly isShownBy: (entry: Entry, reading: NameReading) => boolean;
};

const purposes: readonly string[] = ["anxiety", "sleep", "panic", "seizures", "spasticity", "withdrawal"];

/** Asked of everybody, whatever the list says: what a list of daily medicines leaves out. */
export const directQuestions: readonly DirectQuestion[] = [
  {
    key: "onlyNowAndThen",
    id: "medicines.now-and-then",
    ask: "medicines.direct.now-and-then.ask",
    hint: "medicines.direct.now-and-then.hint",
    short: "medicines.direct.now-and-then.short",
    isShownBy: ({ pattern }) => pattern === "as-needed" || pattern === "one-off",
  },
  {
    key: "fromSomeoneElse",
    id: "medicines.someone-else",
    ask: "medicines.direct.someone-else.ask",
    short: "medicines.direct.someone-else.short",
    isShownBy: ({ supply }) =>
      supply === "someone-else" || supply === "street" || supply === "over-the-counter",
  },
  {
    key: "stoppedRecently",
    id: "medicines.stopped",
    ask: "medicines.direct.stopped.ask",
    short: "medicines.direct.stopped.short",
    isShownBy: ({ pattern }) => pattern === "stopped",
  },
  {
    key: "forAnxietySleepOrSeizures",
    id: "medicines.nerves",
    ask: "medicines.direct.nerves.ask",
    hint: "medicines.direct.nerves.hint",
    short: "medicines.direct.nerves.short",
    isShownBy: ({ takenFor }, { isKnownToSedate }) =>
      isKnownToSedate || takenFor?.some((purpose) => purposes.includes(purpose)) === true,
  },
];
