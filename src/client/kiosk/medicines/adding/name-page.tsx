import { type ClipboardEvent, useState } from "react";
import type { Draft } from "../../answers/draft.ts";
import { Card } from "../../questions/kinds/cards.tsx";
import { Question } from "../../questions/kinds/question.tsx";
import type { BodyProps, Page } from "../../questions/page.ts";
import { useWords } from "../../words/use-words.ts";
import { called } from "../called.ts";
import { entryOf } from "../list/entries.ts";
import { mostLetters } from "../limits.ts";
import { pageOf } from "../medicine-page-id.ts";
import { useNames } from "../names/load-names.ts";
import { Chosen } from "./chosen.tsx";
import { chooseOffer, isNameGiven, nameAnswerOf, setNameUnknown, typeName } from "./name-answer.ts";
import { NameBoxInUse } from "./name-box-in-use.tsx";
import { asOneMedicine, listPasted } from "./paste.ts";
import { type PasteTold, PastedList } from "./pasted-list.tsx";

/** Asks for the name of a medicine. `isAside`: nothing leads to it but the wish to add one. */
export function namePage(id: string, isAside: boolean): Page {
  return {
    id: pageOf(id, "name"),
    part: "medicines",
    group: id,
    isAside,
    isAnswered: (draft) => isNameGiven(nameAnswerOf(draft, id)),
    problem: (draft, say) => {
      const answer = nameAnswerOf(draft, id);
      const { length } = answer.text;
      if (length > mostLetters) return say("medicine.name.too-long", { length, most: mostLetters });
      return isNameGiven(answer) ? undefined : say("medicine.name.problem");
    },
    body: (props) => <Name id={id} {...props} />,
    inWords: (draft, say) => {
      const entry = entryOf(draft, id);
      if (entry === undefined) return undefined;
      const isUnknown = nameAnswerOf(draft, id).by === "unknown";
      return {
        ask: say("medicine.name.label"),
        answer: isUnknown ? called(draft, id, say) : entry.typed,
      };
    },
  };
}

function Name({ id, draft, onDraft, onContinue, problem }: BodyProps & { readonly id: string }) {
  const { say } = useWords();
  const names = useNames();
  const [pasted, setPasted] = useState<PasteTold>();
  const { text, by } = nameAnswerOf(draft, id);
  const isFurther = entryOf(draft, id)?.pattern === undefined && isBehindAnother(draft, id);

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const clip = event.clipboardData.getData("text");
    const whole = text.slice(0, selectionStart ?? 0) + clip + text.slice(selectionEnd ?? text.length);
    const listed = names && listPasted(draft, id, names.split(whole));
    setPasted(listed && ("ids" in listed ? { ids: listed.ids, whole } : listed));
    if (listed === undefined) return;
    event.preventDefault();
    if ("draft" in listed) onDraft(listed.draft);
  };
  return (
    <Question
      ask={isFurther ? "medicine.name.ask-next" : "medicine.name.ask"}
      hint="medicine.name.hint"
      problem={problem}
    >
      <NameBoxInUse
        typed={text}
        onTyped={(typed) => onDraft(typeName(draft, id, typed))}
        names={names}
        onChosen={({ drugIds }) => onDraft(chooseOffer(draft, id, drugIds))}
        onEnter={onContinue}
        onPasted={paste}
      />
      {by === "offer" && (
        <Chosen draft={draft} id={id} names={names} onTakeBack={() => onDraft(typeName(draft, id, text))} />
      )}
      {pasted && (
        <PastedList
          told={pasted}
          draft={draft}
          onWhole={({ ids, whole }) => {
            setPasted(undefined);
            onDraft(asOneMedicine(draft, ids, whole));
          }}
        />
      )}
      <Card
        kind="checkbox"
        isChosen={by === "unknown"}
        onChosen={(isUnknown) => onDraft(setNameUnknown(draft, id, isUnknown))}
        label={say("medicine.name.unknown")}
      />
    </Question>
  );
}

const isBehindAnother = ({ medications: { entries } }: Draft, id: string) =>
  entries.length > 0 && entries[0]?.id !== id;
