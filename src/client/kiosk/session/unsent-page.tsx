import { useEffect, useState } from "react";
import buttons from "../form/buttons.module.css";
import { useWords } from "../words/use-words.ts";
import { AskFirst } from "./ask-first.tsx";
import { Code } from "./code.tsx";
import { EndPage } from "./end-page.tsx";

type Props = {
  readonly state: "sending" | "not-yet" | "refused";
  readonly code: string;
  /** Back to the answers, after a refusal. */
  readonly onShow: () => void;
  readonly onGiveUp: () => void;
};

const keep = (event: BeforeUnloadEvent) => event.preventDefault();

/** Stands as long as the answers are in this document alone. It shows none of them, only the code. */
export function UnsentPage({ state, code, onShow, onGiveUp }: Props) {
  const { say } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    window.addEventListener("beforeunload", keep);
    return () => window.removeEventListener("beforeunload", keep);
  }, []);
  if (state === "sending") return <EndPage title={say("sending.now.title")} what={say("sending.now.what")} />;
  const isRefused = state === "refused";
  return (
    <EndPage
      title={say(isRefused ? "sending.refused.title" : "sending.not-yet.title")}
      what={say(isRefused ? "sending.refused.what" : "sending.not-yet.what")}
    >
      <Code code={code} />
      <div className={buttons.buttons}>
        {isRefused && (
          <button type="button" className={buttons.continue} onClick={onShow}>
            {say("sending.refused.show")}
          </button>
        )}
        <button type="button" className={buttons.back} onClick={() => setIsAsked(true)}>
          {say("sending.give-up")}
        </button>
      </div>
      {isAsked && (
        <AskFirst
          title={say("sending.give-up.ask")}
          what={say("sending.give-up.what")}
          yes={say("sending.give-up.yes")}
          no={say(isRefused ? "sending.give-up.keep" : "sending.give-up.no")}
          onYes={onGiveUp}
          onNo={() => setIsAsked(false)}
        />
      )}
    </EndPage>
  );
}
