import { Activity, useState } from "react";
import type { KioskFacts } from "../../../contract/kiosk/page-facts.ts";
import { Form, type FormProps } from "../form/form.tsx";
import { useWords } from "../words/use-words.ts";
import { AskFirst } from "./ask-first.tsx";
import { AwayWarning } from "./away-warning.tsx";
import type { IdleLimits } from "./idle-time.ts";
import { useIdle } from "./use-idle.ts";
import { useIsTouched } from "./use-is-touched.ts";

export type PagesOf = FormProps["pages"];

type Props = Pick<FormProps, "pages" | "onUrgent" | "areStaffCalled" | "onSend"> & {
  readonly facts: KioskFacts;
  /** While answers are on their way the form is out of sight; it keeps them for the case that they are refused. */
  readonly isShown: boolean;
  readonly limits: IdleLimits;
  readonly now: () => number;
  readonly onIdle: () => void;
  readonly onCancel: () => void;
};

/** The form, what asks before it is left, and what watches over one that was left. */
export function Filling({ facts, isShown, limits, now, onIdle, onCancel, ...form }: Props) {
  const { say } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const isTouched = useIsTouched();
  const idle = useIdle({ limits, isWatching: isShown && isTouched, now, onEnd: onIdle });
  return (
    <>
      <Activity mode={isShown ? "visible" : "hidden"}>
        <Form
          {...form}
          clinicName={facts.clinicName}
          timeZone={facts.timeZone}
          onCancel={() => setIsAsked(true)}
        />
      </Activity>
      {isShown && isAsked && (
        <AskFirst
          title={say("session.start-over.ask")}
          what={say("session.start-over.what")}
          yes={say("session.start-over.yes")}
          no={say("session.start-over.no")}
          onYes={onCancel}
          onNo={() => setIsAsked(false)}
        />
      )}
      {idle.secondsLeft !== undefined && (
        <AwayWarning secondsLeft={idle.secondsLeft} onStay={idle.stay} onErase={onIdle} />
      )}
    </>
  );
}
