import { Dialog } from "../../ui/dialog.tsx";
import buttons from "../form/buttons.module.css";
import styles from "./ask-first.module.css";

type Props = {
  readonly title: string;
  readonly what: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before answers are erased. The focus is on the way back. */
export function AskFirst({ title, what, yes, no, onYes, onNo }: Props) {
  return (
    <Dialog
      title={title}
      onClose={onNo}
      actions={
        <div className={`${buttons.buttons} ${styles.answers}`}>
          <button type="button" className={buttons.continue} onClick={onNo}>
            {no}
          </button>
          <button type="button" className={buttons.back} onClick={onYes}>
            {yes}
          </button>
        </div>
      }
    >
      <p>{what}</p>
    </Dialog>
  );
}
