import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import { type Entry, entryOf, withEntry, withoutEntry } from "../list/entries.ts";
import { mostLetters } from "../limits.ts";
import { pageOf } from "../medicine-page-id.ts";

/** What is written down, for staff, when a patient does not know the name. */
export const nameNotKnown = "name not known";

/** What stands in the box of a medicine, and how it came there. */
export type NameAnswer = {
  readonly text: string;
  /**
   * "offer": a name of the list was chosen for the text; "paste": it came as part of a pasted list; "unknown": the patient
   * does not know the name.
   */
  readonly by: (typeof ways)[number];
};

const ways = ["typing", "offer", "paste", "unknown"] as const;

export function nameAnswerOf(draft: Draft, id: string): NameAnswer {
  const [text, by] = enteredOn(draft, pageOf(id, "name")) ?? [entryOf(draft, id)?.typed ?? ""];
  return { text: text ?? "", by: ways.find((way) => way === by) ?? "typing" };
}

export const isNameGiven = ({ text, by }: NameAnswer): boolean =>
  by === "unknown" || (text.trim() !== "" && text.length <= mostLetters);

/** Takes the words exactly as they are typed. What was chosen for other words is chosen no more. */
export function typeName(draft: Draft, id: string, text: string): Draft {
  return writeName(draft, id, { text, by: "typing" });
}

/** Takes one medicine of a pasted list. */
export function pasteName(draft: Draft, id: string, text: string): Draft {
  return writeName(draft, id, { text, by: "paste" });
}

/** Takes a chosen name beside the words that were typed for it. */
export function chooseOffer(draft: Draft, id: string, drugIds: readonly string[]): Draft {
  const { text } = nameAnswerOf(draft, id);
  return writeName(draft, id, { text, by: "offer" }, drugIds);
}

/** Says that the name is not known, or takes that back. */
export function setNameUnknown(draft: Draft, id: string, isUnknown: boolean): Draft {
  return writeName(draft, id, { text: "", by: isUnknown ? "unknown" : "typing" });
}

function writeName(draft: Draft, id: string, answer: NameAnswer, drugIds: readonly string[] = []): Draft {
  const before = entryOf(draft, id);
  const blank = enter(
    enter(draft, pageOf(id, "name"), [answer.text, answer.by]),
    pageOf(id, "which"),
    undefined,
  );
  if (isNameGiven(answer)) {
    const { confirmedDrugIds: _before, ...rest } = before ?? { id };
    const typed = answer.by === "unknown" ? nameNotKnown : answer.text;
    return withEntry(blank, {
      ...rest,
      typed,
      ...(drugIds.length > 0 && { confirmedDrugIds: [...drugIds] }),
    });
  }
  // Of a medicine that was answered for, the last words stay until others take their place; Continue asks for them.
  if (before === undefined || hasAnswers(before)) return blank;
  return enter(withoutEntry(blank, id), pageOf(id, "name"), [answer.text, answer.by]);
}

const hasAnswers = ({ id: _id, typed: _typed, confirmedDrugIds: _drugs, ...answers }: Entry) =>
  Object.keys(answers).length > 0;
