import type { ReactNode } from "react";
import { MAX_MEDICINES } from "../../../../../contract/intake/medications.ts";
import { Button } from "../../../../ui/button.tsx";
import { count } from "../../../../ui/count.ts";
import { Disclosure } from "../../../../ui/disclosure.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import styles from "../adding/adding.module.css";
import type { ListAct, TakenOut } from "./list-acts.ts";

type Props = {
  readonly last: ListAct;
  readonly onPutBack: (taken: readonly TakenOut[]) => void;
  readonly onTakeBack: (ids: readonly string[], pasted: string) => void;
  readonly onDismiss: () => void;
};

/** What was last done to the list, and the way back from it. What was pasted stays to be read, whatever became of it. */
export function ListNotice({ last, onPutBack, onTakeBack, onDismiss }: Props) {
  // What was pressed is gone after a removal: the focus goes to the way back.
  const putBack = (taken: readonly TakenOut[], label: string) => (
    <Button autoFocus onClick={() => onPutBack(taken)}>
      {label}
    </Button>
  );
  const close = (
    <Button look="quiet" onClick={onDismiss}>
      Close this note
    </Button>
  );
  switch (last.act) {
    case "removed":
      return (
        <Notice actions={putBack(last.taken, "Undo: put it back")}>
          <p>“{last.taken.map(({ medicine }) => medicine.typed).join("; ")}” was removed from the list.</p>
        </Notice>
      );
    case "pasted":
      return (
        <Pasted
          text={last.pasted}
          says={`${count(last.ids.length, "medicine")} added from what was pasted.${leftToLookAt(last)}`}
          actions={
            <>
              <Button onClick={() => onTakeBack(last.ids, last.pasted)}>Undo: take them out</Button>
              {close}
            </>
          }
        />
      );
    case "taken-back":
      return (
        <Pasted
          text={last.pasted}
          says={`${count(last.taken.length, "pasted medicine")} taken out of the list again.`}
          actions={
            <>
              {putBack(last.taken, "Put them back")}
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

type PastedProps = {
  readonly tone?: "attention";
  readonly says: string;
  readonly text: string;
  readonly actions: ReactNode;
};

function Pasted({ tone, says, text, actions }: PastedProps) {
  return (
    <Notice tone={tone ?? "plain"} actions={actions}>
      <p>{says}</p>
      <Disclosure summary="Show what was pasted">
        <p className={styles.pasted}>{text}</p>
      </Disclosure>
    </Notice>
  );
}
