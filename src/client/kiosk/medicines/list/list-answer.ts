import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";

const listAnswers = ["typing", "written-down", "nothing", "declined", "not-sure"] as const;

/** What can be answered to "Do you take any medicines?". */
export type ListAnswer = (typeof listAnswers)[number];

export const listPageIds = {
  taken: "medicines.taken",
  none: "medicines.none",
  list: "medicines.list",
} as const;

/** The answer to "Do you take any medicines?"; undefined: none yet. */
export function listAnswerOf(draft: Draft): ListAnswer | undefined {
  const [answer] = enteredOn(draft, listPageIds.taken) ?? [];
  return listAnswers.find((each) => each === answer);
}

const noneAnswers = ["nothing", "something", "not-sure"] as const;

/** What can be answered when "I take nothing" is read back. */
export type NoneAnswer = (typeof noneAnswers)[number];

export function noneAnswerOf(draft: Draft): NoneAnswer | undefined {
  const [answer] = enteredOn(draft, listPageIds.none) ?? [];
  return noneAnswers.find((each) => each === answer);
}

/** Whether medicines are being typed in, or are listed already. */
export function isListing(draft: Draft): boolean {
  if (draft.medications.entries.length > 0) return true;
  const answer = listAnswerOf(draft);
  return answer === "typing" || (answer === "nothing" && noneAnswerOf(draft) === "something");
}

export function answerList(draft: Draft, answer: ListAnswer): Draft {
  return settleList(enter(enter(draft, listPageIds.taken, [answer]), listPageIds.none, undefined));
}

export function answerNone(draft: Draft, answer: NoneAnswer): Draft {
  return settleList(enter(draft, listPageIds.none, [answer]));
}

/**
 * The state of the list as it follows from its entries and the answers, so that the statement is right at every moment.
 * "I take nothing" alone leaves it "not-asked": only the answer to its read-back makes it "confirmed-none".
 */
export function settleList(draft: Draft): Draft {
  const { isComplete, ...rest } = draft.medications;
  if (rest.entries.length > 0) {
    const medications = { ...rest, list: "listed" as const };
    return { ...draft, medications: isComplete ? { ...medications, isComplete } : medications };
  }
  return { ...draft, medications: { ...rest, ...stateWithoutEntries(draft) } };
}

type ListState = Pick<Draft["medications"], "list" | "isComplete">;

const notSure: ListState = { list: "no-answer", isComplete: "not-sure" };

function stateWithoutEntries(draft: Draft): ListState {
  switch (listAnswerOf(draft)) {
    case "written-down":
      return { list: "no-answer", isComplete: "no" };
    case "not-sure":
      return notSure;
    case "declined":
      return { list: "declined" };
    case "nothing":
      return afterReadBack[noneAnswerOf(draft) ?? "something"];
    default:
      return { list: "not-asked" };
  }
}

const afterReadBack: Readonly<Record<NoneAnswer, ListState>> = {
  nothing: { list: "confirmed-none" },
  something: { list: "not-asked" },
  "not-sure": notSure,
};
