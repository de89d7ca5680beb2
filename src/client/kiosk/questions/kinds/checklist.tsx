import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Page, Part } from "../page.ts";
import { inLanguage, type Wording } from "../wording.ts";
import { CheckCards } from "./check-cards.tsx";
import { answersOf, type Answers, NONE, NOT_SURE, type Ticks, toggle } from "./ticks.ts";
import { Question } from "./question.tsx";

export type ChecklistItem<Key extends string> = {
  readonly key: Key;
  readonly label: Wording;
  readonly hint?: Wording;
  /** Called when the answer to this item has changed. Undefined answers: nothing on the page is ticked any more. */
  readonly write: (draft: Draft, answers: Answers<Key> | undefined) => Draft;
};

export type ChecklistQuestion<Key extends string> = {
  readonly id: string;
  readonly part: Part;
  readonly ask: Wording;
  readonly hint?: Wording;
  readonly askShort?: Wording;
  readonly items: readonly ChecklistItem<Key>[];
};

/**
 * A list to tick, with "None of these" and "I'm not sure". What is left unticked is "no" beside other ticks or "None of
 * these", and "not-sure" beside "I'm not sure about the others".
 */
export function checklistPage<Key extends string>(question: ChecklistQuestion<Key>): Page {
  const { id, part, ask, askShort = ask, hint, items } = question;
  const ticksOn = (draft: Draft): Ticks => enteredOn(draft, id) ?? [];
  const tick = (draft: Draft, value: string): Draft => {
    const before = ticksOn(draft);
    const after = toggle(before, value);
    const [answered, answers] = [answersOf(items, before), answersOf(items, after)];
    return items
      .filter(({ key }) => answered?.[key] !== answers?.[key])
      .reduce(
        (next, item) => item.write(next, answers),
        enter(draft, id, after.length > 0 ? after : undefined),
      );
  };
  return {
    id,
    part,
    isAnswered: (draft) => ticksOn(draft).length > 0,
    body: ({ draft, onDraft, problem }) => (
      <Question ask={ask} hint={hint ?? "form.tick-all"} problem={problem}>
        <CheckCards
          items={items}
          ticks={ticksOn(draft)}
          onTick={(value) => onDraft(tick(draft, value))}
          isInvalid={problem !== undefined}
        />
      </Question>
    ),
    inWords: (draft, say) => {
      const ticks = ticksOn(draft);
      if (ticks.length === 0) return undefined;
      const ticked = items
        .filter(({ key }) => ticks.includes(key))
        .map(({ label }) => inLanguage(label, say));
      if (ticks.includes(NONE)) ticked.push(say("form.none"));
      if (ticks.includes(NOT_SURE))
        ticked.push(say(ticked.length > 0 ? "form.not-sure-others" : "form.not-sure"));
      return { ask: inLanguage(askShort, say), answer: ticked.join("\n") };
    },
  };
}

/** Whether this item of a checklist is ticked. */
export const isTicked = (draft: Draft, pageId: string, key: string): boolean =>
  enteredOn(draft, pageId)?.includes(key) ?? false;
