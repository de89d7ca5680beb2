import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";

export function RemovedMedicine({ typed, onUndo }: { typed: string; onUndo: () => void }) {
  return (
    <Notice actions={<Button onClick={onUndo}>Undo: put it back</Button>}>
      <p>“{typed}” was removed from the list.</p>
    </Notice>
  );
}
