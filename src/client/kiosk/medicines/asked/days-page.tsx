import type { Draft } from "../../answers/draft.ts";
import { ChoiceCards } from "../../questions/kinds/choice-cards.tsx";
import { notSure } from "../../questions/kinds/choice.tsx";
import { describedBy, Question } from "../../questions/kinds/question.tsx";
import type { Page } from "../../questions/page.ts";
import { pageOf } from "../medicine-page-id.ts";
import styles from "./asked.module.css";
import { entryPlace } from "./entry-place.ts";
import { type MedicineAsked, naming } from "./medicine-asked.ts";

const mostDays = 14;
const numbers = Array.from({ length: mostDays + 1 }, (_, days) => ({
  value: String(days),
  label: () => String(days),
}));

/** On how many of the last 14 days: one tap on a number. */
export function daysPage(medicine: MedicineAsked): Page {
  const { id } = medicine;
  const { read, write } = entryPlace(id, "daysUsedInLast14");
  const hint = "medicine.days-used.hint";
  const chosenIn = (draft: Draft) => read(draft)?.toString();
  return {
    id: pageOf(id, "days-used"),
    part: "medicines",
    group: id,
    isAnswered: (draft) => read(draft) !== undefined,
    body: ({ draft, onDraft, problem }) => (
      <Question ask={naming("medicine.days-used.ask", medicine)} hint={hint} problem={problem}>
        <div className={styles.numbers}>
          <ChoiceCards
            options={[...numbers, notSure]}
            chosen={chosenIn(draft)}
            onChosen={(chosen) => onDraft(write(draft, chosen === "not-sure" ? chosen : Number(chosen)))}
            describedBy={describedBy({ hint, problem })}
            isInvalid={problem !== undefined}
          />
        </div>
      </Question>
    ),
    inWords: (draft, say) => {
      const days = read(draft);
      if (days === undefined) return undefined;
      return {
        ask: naming("medicine.days-used.short", medicine)(say),
        answer: days === "not-sure" ? say(notSure.label) : say("medicine.days-used.days", { count: days }),
      };
    },
  };
}
