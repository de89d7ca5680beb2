import { useEffect } from "react";
import buttons from "../form/buttons.module.css";
import { useWords } from "../words/use-words.ts";
import { EndPage } from "./end-page.tsx";

type Props = {
  /** A call for staff is not on the server's disk yet. */
  readonly isCallUnderWay: boolean;
  readonly onEnd: () => void;
};

/**
 * The end of a session, held back while a call for staff is under way: with the document the call would go. It shows no
 * answer, and staff who have come can end it.
 */
export function LeavingPage({ isCallUnderWay, onEnd }: Props) {
  const { say } = useWords();
  useEffect(() => {
    if (isCallUnderWay) return;
    const timer = setTimeout(onEnd, 0);
    return () => clearTimeout(timer);
  }, [isCallUnderWay, onEnd]);
  if (!isCallUnderWay) return undefined;
  return (
    <EndPage look="urgent" title={say("session.call-staff.title")} what={say("session.call-staff.what")}>
      <div className={buttons.buttons}>
        <button type="button" className={buttons.back} onClick={onEnd}>
          {say("sending.give-up")}
        </button>
      </div>
    </EndPage>
  );
}
