import type { Draft } from "../../answers/draft.ts";
import { Card } from "../../questions/kinds/cards.tsx";
import cards from "../../questions/kinds/cards.module.css";
import { describedBy, Question, questionId } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { useWords } from "../../words/use-words.ts";
import type { WordId } from "../../words/say.ts";
import type { Entry } from "../list/entries.ts";
import { pageOf } from "../medicine-page-id.ts";
import { entryPlace } from "./entry-place.ts";
import { type MedicineAsked, naming } from "./medicine-asked.ts";

type Purpose = NonNullable<Entry["takenFor"]>[number];

const purposes: readonly { readonly value: Purpose; readonly label: WordId }[] = [
  { value: "anxiety", label: "medicine.taken-for.anxiety" },
  { value: "sleep", label: "medicine.taken-for.sleep" },
  { value: "panic", label: "medicine.taken-for.panic" },
  { value: "pain", label: "medicine.taken-for.pain" },
  { value: "seizures", label: "medicine.taken-for.seizures" },
  { value: "withdrawal", label: "medicine.taken-for.withdrawal" },
  { value: "spasticity", label: "medicine.taken-for.spasticity" },
  { value: "other", label: "medicine.taken-for.other" },
  { value: "not-sure", label: "form.not-sure" },
];
const hint = "medicine.taken-for.hint";

/** What it is taken for; several may be true. "I'm not sure" stands alone. */
export function takenForPage(medicine: MedicineAsked): Page {
  const { id } = medicine;
  const { read } = entryPlace(id, "takenFor");
  return {
    id: pageOf(id, "taken-for"),
    part: "medicines",
    group: id,
    isAnswered: (draft) => read(draft) !== undefined,
    body: (props) => <TakenFor medicine={medicine} {...props} />,
    inWords: (draft, say) => {
      const chosen = read(draft);
      if (chosen === undefined) return undefined;
      const said = purposes.filter(({ value }) => chosen.includes(value)).map(({ label }) => say(label));
      return { ask: naming("medicine.taken-for.short", medicine)(say), answer: said.join("\n") };
    },
  };
}

type Props = BodyProps & { readonly medicine: MedicineAsked };

function TakenFor({ medicine, draft, onDraft, problem }: Props) {
  const { say } = useWords();
  const place = entryPlace(medicine.id, "takenFor");
  const chosen = place.read(draft) ?? [];
  const choose = (value: Purpose, isChosen: boolean): Draft => {
    const next = purposes.map((each) => each.value).filter((each) => isIn(each, value, isChosen, chosen));
    return place.write(draft, next.length > 0 ? next : undefined);
  };
  return (
    <Question ask={naming("medicine.taken-for.ask", medicine)} hint={hint} problem={problem}>
      <div
        role="group"
        className={cards.cards}
        aria-labelledby={questionId}
        aria-describedby={describedBy({ hint, problem })}
      >
        {purposes.map(({ value, label }) => (
          <Card
            key={value}
            kind="checkbox"
            isChosen={chosen.includes(value)}
            onChosen={(isChosen) => onDraft(choose(value, isChosen))}
            label={say(label)}
          />
        ))}
      </div>
    </Question>
  );
}

function isIn(each: Purpose, tapped: Purpose, isChosen: boolean, before: readonly Purpose[]): boolean {
  if (each === tapped) return isChosen;
  const excludes = isChosen && (tapped === "not-sure" || each === "not-sure");
  return !excludes && before.includes(each);
}
