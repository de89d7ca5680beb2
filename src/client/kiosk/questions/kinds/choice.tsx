import type { Place } from "../../answers/place.ts";
import type { Page, Part } from "../page.ts";
import { inLanguage, type Wording } from "../wording.ts";
import { ChoiceCards, type Option } from "./choice-cards.tsx";
import { describedBy, Question } from "./question.tsx";

export type ChoiceQuestion<Value extends string> = Place<Value | "not-sure"> & {
  readonly id: string;
  readonly part: Part;
  readonly ask: Wording;
  readonly hint?: Wording;
  /** "I'm not sure" stands below them by itself. */
  readonly options: readonly Option<Value>[];
  /** The question on the page that shows all answers, where it is shorter there. */
  readonly askShort?: Wording;
};

export const notSure = { value: "not-sure", label: "form.not-sure" } as const satisfies Option;

/** A question with one answer of a few. */
export function choicePage<Value extends string>(question: ChoiceQuestion<Value>): Page {
  const { id, part, ask, askShort = ask, hint, read, write } = question;
  const options: readonly Option<Value | "not-sure">[] = [...question.options, notSure];
  return {
    id,
    part,
    isAnswered: (draft) => read(draft) !== undefined,
    body: ({ draft, onDraft, problem }) => (
      <Question ask={ask} hint={hint} problem={problem}>
        <ChoiceCards
          options={options}
          chosen={read(draft)}
          onChosen={(value) => onDraft(write(draft, value))}
          describedBy={describedBy({ hint, problem })}
          isInvalid={problem !== undefined}
        />
      </Question>
    ),
    inWords: (draft, say) => {
      const chosen = options.find(({ value }) => value === read(draft));
      return chosen && { ask: inLanguage(askShort, say), answer: inLanguage(chosen.label, say) };
    },
  };
}

/** The answers of a question about yes or no. */
export const yesNo = [
  { value: "yes", label: "form.yes" },
  { value: "no", label: "form.no" },
] as const satisfies readonly Option[];
