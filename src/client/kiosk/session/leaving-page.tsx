import { useEffect } from "react";
import { useWords } from "../words/use-words.ts";
import { EndPage } from "./end-page.tsx";

type Props = {
  /** A call for staff is not on the server's disk yet. */
  readonly isCallUnderWay: boolean;
  readonly onEnd: () => void;
};

const longestHoldMs = 60_000;

/** The end of a session, held back while a call for staff is under way: with the document the call would go. */
export function LeavingPage({ isCallUnderWay, onEnd }: Props) {
  const { say } = useWords();
  useEffect(() => {
    const timer = setTimeout(onEnd, isCallUnderWay ? longestHoldMs : 0);
    return () => clearTimeout(timer);
  }, [isCallUnderWay, onEnd]);
  return isCallUnderWay ? (
    <EndPage look="urgent" title={say("session.call-staff.title")} what={say("session.call-staff.what")} />
  ) : undefined;
}
