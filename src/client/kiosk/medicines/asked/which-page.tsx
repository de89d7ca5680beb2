import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import { ChoiceCards, type Option } from "../../questions/kinds/choice-cards.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { Page } from "../../questions/page.ts";
import { readingOf, shortened } from "../called.ts";
import { entryOf } from "../list/entries.ts";
import { pageOf } from "../medicine-page-id.ts";
import type { NameChoice } from "../names/names.ts";
import { choiceInWords } from "./choice-in-words.ts";
import { entryPlace } from "./entry-place.ts";
import { type MedicineAsked, naming } from "./medicine-asked.ts";

const none = "none";

/** Which medicine a name means that looks like another, can mean several or is misspelled. Nothing is chosen beforehand. */
export function whichPage(medicine: MedicineAsked, choices: readonly NameChoice[]): Page {
  const { id } = medicine;
  const pageId = pageOf(id, "which");
  const confirmed = entryPlace(id, "confirmedDrugIds");
  const options: readonly Option[] = [
    ...choices.map((choice) => ({
      value: choice.drugId,
      label: choiceInWords(choice),
      ...(choice.usedFor && { hint: choice.usedFor }),
    })),
    { value: none, label: "medicine.which.none" },
  ];
  const chosenIn = (draft: Draft): string | undefined => {
    if (enteredOn(draft, pageId)?.[0] === none) return none;
    return choices.find(({ drugId }) => confirmed.read(draft)?.includes(drugId))?.drugId;
  };
  const choose = (draft: Draft, value: string): Draft => {
    if (value === none) return enter(confirmed.write(draft, undefined), pageId, [none]);
    const { beyondDoubtIds } = readingOf(draft, id);
    return enter(confirmed.write(draft, [...beyondDoubtIds, value]), pageId, undefined);
  };
  return {
    id: pageId,
    part: "medicines",
    group: id,
    isAnswered: (draft) => chosenIn(draft) !== undefined,
    body: ({ draft, onDraft, problem }) => {
      const hint = "medicine.which.hint";
      return (
        <Question
          ask={(say) => say("medicine.which.ask", { typed: shortened(entryOf(draft, id)?.typed ?? "") })}
          hint={hint}
          problem={problem}
        >
          <ChoiceCards
            options={options}
            chosen={chosenIn(draft)}
            onChosen={(value) => onDraft(choose(draft, value))}
            describedBy={describedBy({ hint, problem })}
            isInvalid={problem !== undefined}
          />
        </Question>
      );
    },
    inWords: (draft, say) => {
      const chosen = chosenIn(draft);
      if (chosen === undefined) return undefined;
      const choice = choices.find(({ drugId }) => drugId === chosen);
      return {
        ask: naming("medicine.which.short", medicine)(say),
        answer: choice ? choiceInWords(choice)(say) : say("medicine.which.as-typed"),
      };
    },
  };
}
