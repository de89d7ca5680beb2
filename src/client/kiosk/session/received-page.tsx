import { useEffect } from "react";
import buttons from "../form/buttons.module.css";
import { useWords } from "../words/use-words.ts";
import { Code } from "./code.tsx";
import { EndPage } from "./end-page.tsx";

type Props = {
  readonly code: string;
  /** In the page of somebody else the patient may sit at a screen of their own. */
  readonly isFramed: boolean;
  readonly onFinish: () => void;
};

const longestStayMs = 20_000;

/** What the patient sees last: that the answers are with the clinic, and nothing of what they mean. */
export function ReceivedPage({ code, isFramed, onFinish }: Props) {
  const { say } = useWords();
  useEffect(() => {
    const timer = setTimeout(onFinish, longestStayMs);
    return () => clearTimeout(timer);
  }, [onFinish]);
  return (
    <EndPage
      title={say("sending.received.title")}
      what={say(isFramed ? "sending.received.leave" : "sending.received.give-back")}
    >
      <Code code={code} />
      <div className={buttons.buttons}>
        <button type="button" className={buttons.continue} onClick={onFinish}>
          {say("sending.received.finish")}
        </button>
      </div>
    </EndPage>
  );
}
