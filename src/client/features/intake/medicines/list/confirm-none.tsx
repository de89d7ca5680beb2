import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";

type Props = { readonly name: string; readonly onBack: () => void; readonly onConfirm: () => void };

/** Reads "none" back before it is recorded: a skipped question must never become "takes nothing". */
export function ConfirmNone({ name, onBack, onConfirm }: Props) {
  return (
    <Dialog
      title="Takes no medicines at all?"
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>Go back</Button>
          <Button look="primary" onClick={onConfirm}>
            Record: takes no medicines
          </Button>
        </>
      }
    >
      <p>
        You are about to record that {name} takes no medicines at all: nothing every day, nothing now and
        then, nothing bought or borrowed, nothing for sleep, nerves or pain.
      </p>
      <p>If the question was skipped or not answered, go back and choose that instead.</p>
    </Dialog>
  );
}
