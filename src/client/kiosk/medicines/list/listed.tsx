import { useEffect, useRef, useState } from "react";
import type { BodyProps } from "../../questions/page.ts";
import { useWords } from "../../words/use-words.ts";
import { called } from "../called.ts";
import { pageOf } from "../medicine-page-id.ts";
import { entryOf, withEntryAt, withoutEntry } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { ListedMedicine } from "./listed-medicine.tsx";
import styles from "./list.module.css";
import acts from "../medicines.module.css";

type Removal = {
  readonly entry: Entry;
  readonly place: number;
  readonly name: string;
  readonly entered: BodyProps["draft"]["entered"];
};

/** The medicines that are listed, and each that was just taken out with the way to put it back. */
export function Listed({ draft, onDraft, onVisit }: Pick<BodyProps, "draft" | "onDraft" | "onVisit">) {
  const { say } = useWords();
  const { entries } = draft.medications;
  // Newest first.
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const putBackButton = useRef<HTMLButtonElement>(null);
  // What was pressed is gone after a removal: the focus goes to the way back.
  useEffect(() => putBackButton.current?.focus(), [removals.length]);

  const remove = (entry: Entry, place: number) => {
    const removal = { entry, place, name: called(draft, entry.id, say), entered: draft.entered };
    setRemovals([removal, ...removals]);
    onDraft(withoutEntry(draft, entry.id));
  };
  const putBack = (removal: Removal) => {
    setRemovals(removals.filter((each) => each !== removal));
    const own = Object.entries(removal.entered).filter(([id]) => id.startsWith(pageOf(removal.entry.id, "")));
    const entered = { ...draft.entered, ...Object.fromEntries(own) };
    onDraft(withEntryAt({ ...draft, entered }, removal.entry, removal.place));
  };
  const isGone = ({ entry }: Removal) => entryOf(draft, entry.id) === undefined;
  return (
    <>
      {entries.length === 0 && <p>{say("medicines.list.empty")}</p>}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry, place) => (
            <ListedMedicine
              key={entry.id}
              draft={draft}
              entry={entry}
              onChange={() => onVisit(pageOf(entry.id, "name"))}
              onRemove={() => remove(entry, place)}
            />
          ))}
        </ul>
      )}
      {removals.filter(isGone).map((removal, index) => (
        <div key={removal.entry.id} className={styles.removed}>
          <p role="status" className={styles.words}>
            {say("medicines.list.removed", { name: removal.name })}
          </p>
          <button
            type="button"
            ref={index === 0 ? putBackButton : undefined}
            className={acts.quietAct}
            aria-label={say("medicines.list.put-back-of", { name: removal.name })}
            onClick={() => putBack(removal)}
          >
            {say("medicines.list.put-back")}
          </button>
        </div>
      ))}
    </>
  );
}
