import { Button } from "../../../../ui/button.tsx";
import { count } from "../../../../ui/count.ts";
import { Notice } from "../../../../ui/notice.tsx";
import type { Removal } from "./list-acts.ts";
import { Pasted } from "./pasted.tsx";
import styles from "./removals.module.css";

type Props = {
  readonly removals: readonly Removal[];
  readonly onPutBack: (removal: Removal) => void;
  readonly onForget: (removal: Removal) => void;
};

/** Everything that was taken out of the list, each with its own way back, however many followed. */
export function Removals({ removals, onPutBack, onForget }: Props) {
  const single = removals.filter(({ pasted }) => pasted === undefined);
  return (
    <>
      {single.length > 0 && (
        <Notice title="Removed from the list">
          <ul className={styles.removals}>
            {single.map((removal) => (
              <li key={keyOf(removal)} className={styles.removal}>
                <span>“{namesIn(removal)}”</span>
                {/* What was pressed is gone after a removal: the focus goes to the way back. */}
                <Button autoFocus onClick={() => onPutBack(removal)}>
                  Undo: put it back<span className="visually-hidden">, {namesIn(removal)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {removals.map(
        (removal) =>
          removal.pasted !== undefined && (
            <Pasted
              key={keyOf(removal)}
              text={removal.pasted}
              says={`${count(removal.taken.length, "pasted medicine")} taken out of the list again.`}
              actions={
                <>
                  <Button autoFocus onClick={() => onPutBack(removal)}>
                    Put them back
                  </Button>
                  <Button look="quiet" onClick={() => onForget(removal)}>
                    Close this note
                  </Button>
                </>
              }
            />
          ),
      )}
    </>
  );
}

const namesIn = ({ taken }: Removal): string => taken.map(({ medicine }) => medicine.typed).join("; ");

/** A medicine is taken out once, until it is put back. */
const keyOf = ({ taken }: Removal): string | undefined => taken[0]?.medicine.id;
