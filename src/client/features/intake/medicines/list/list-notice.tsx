import { partList } from "../../../../../../rules/recognise/index.ts";
import { MAX_MEDICINES } from "../../../../../contract/intake/medications.ts";
import { Button } from "../../../../ui/button.tsx";
import { count } from "../../../../ui/count.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import type { ListAct } from "./list-acts.ts";
import { Pasted } from "./pasted.tsx";

type Props = {
  readonly last: ListAct;
  readonly onTakeBack: (ids: readonly string[], pasted: string) => void;
  readonly onDismiss: () => void;
};

/** What was last added to the list, and the way back from it. What was pasted stays to be read, whatever became of it. */
export function ListNotice({ last, onTakeBack, onDismiss }: Props) {
  const vocabulary = useVocabulary();
  const close = (
    <Button look="quiet" onClick={onDismiss}>
      Close this note
    </Button>
  );
  switch (last.act) {
    case "pasted":
      return (
        <Pasted
          text={last.pasted}
          says={`${count(last.ids.length, "medicine")} added from what was pasted.${leftToLookAt(last)}${leftOut(partList(last.pasted, vocabulary).headings)}`}
          actions={
            <>
              <Button onClick={() => onTakeBack(last.ids, last.pasted)}>Undo: take them out</Button>
              {close}
            </>
          }
        />
      );
    case "refused":
      return (
        <Pasted
          tone="attention"
          text={last.pasted}
          says={`Nothing was added: what was pasted reads as ${count(last.found, "medicine")}. The list holds ${MAX_MEDICINES}, and ${last.room} more fit. Paste the part that lists the medicines, or remove repeats.`}
          actions={close}
        />
      );
  }
}

function leftToLookAt({ asking, unknown }: Extract<ListAct, { act: "pasted" }>): string {
  const parts = [
    asking > 0 && `${asking} ${asking === 1 ? "asks" : "ask"} which medicine is meant`,
    unknown > 0 && `${unknown} ${unknown === 1 ? "is" : "are"} not recognised`,
  ].filter(Boolean);
  return parts.length > 0 ? ` Of them, ${parts.join(", and ")}.` : "";
}

/** What was pasted and is no medicine is told, so that a person can see that it is none. */
function leftOut(headings: readonly string[]): string {
  if (headings.length === 0) return "";
  return ` Read as ${headings.length === 1 ? "a heading" : "headings"} and not added: ${headings.map((each) => `“${each}”`).join(", ")}.`;
}
