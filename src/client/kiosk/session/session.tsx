import { useCallback, useState } from "react";
import type { KioskFacts } from "../../../contract/kiosk/page-facts.ts";
import { newId } from "../sending/new-id.ts";
import { useStatement } from "../sending/use-statement.ts";
import { useUrgentCalls } from "../sending/use-urgent-calls.ts";
import type { Carrier } from "../sending/deliver.ts";
import { EndPages } from "./end-pages.tsx";
import { Filling, type PagesOf } from "./filling.tsx";

type Props = {
  readonly facts: KioskFacts;
  readonly pages: PagesOf;
  readonly carrier: Carrier;
  readonly isFramed: boolean;
  readonly onReceived: () => void;
  /** Wipes everything and opens a fresh document. */
  readonly onEnd: () => void;
};

/** One patient's session, from the first question to a fresh document. It has one id, made once. */
export function Session({ facts, pages, carrier, isFramed, onReceived, onEnd }: Props) {
  const [id] = useState(newId);
  const calls = useUrgentCalls(id, carrier);
  const { state, send } = useStatement(id, carrier, onReceived);
  const [isLeaving, setIsLeaving] = useState(false);
  const [isShownAgain, setIsShownAgain] = useState(false);
  const leave = useCallback(() => setIsLeaving(true), []);
  const hide = useCallback(() => setIsShownAgain(false), []);

  const isRefused = state === "refused";
  const isFilling = !isLeaving && (state === "unsent" || (isRefused && isShownAgain));
  return (
    <>
      {!isLeaving && state !== "received" && (
        <Filling
          facts={facts}
          pages={pages}
          isShown={isFilling}
          // Answers that the server refused are not erased because nobody is there, only put out of sight.
          limits={isRefused ? { ...facts, warningSeconds: 0 } : facts}
          onIdle={isRefused ? hide : leave}
          // Not the clock of the answers, which rests while the device sleeps.
          now={Date.now}
          onUrgent={calls.raise}
          areStaffCalled={calls.areStaffCalled}
          onSend={(statement) => {
            hide();
            void send(statement);
          }}
          onCancel={leave}
        />
      )}
      {!isFilling && (
        <EndPages
          id={id}
          clinicName={facts.clinicName}
          state={isLeaving ? "leaving" : state}
          calls={calls}
          isFramed={isFramed}
          onShow={() => setIsShownAgain(true)}
          onLeave={leave}
          onEnd={onEnd}
        />
      )}
    </>
  );
}
