import { useRef } from "react";
import { kioskCodeOf } from "../../../contract/kiosk/code.ts";
import { Frame } from "../form/frame.tsx";
import type { StatementState } from "../sending/use-statement.ts";
import type { UrgentCalls } from "../sending/use-urgent-calls.ts";
import { LeavingPage } from "./leaving-page.tsx";
import { ReceivedPage } from "./received-page.tsx";
import { UnsentPage } from "./unsent-page.tsx";

type Props = {
  readonly id: string;
  readonly clinicName: string;
  readonly state: StatementState | "leaving";
  readonly calls: UrgentCalls;
  readonly isFramed: boolean;
  readonly onShow: () => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
};

/** What stands in the place of the questions once they are sent or left. */
export function EndPages({ id, clinicName, state, calls, isFramed, onShow, onLeave, onEnd }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const code = kioskCodeOf(id);
  return (
    <Frame root={root} clinicName={clinicName} isCalled={calls.wasRaised && state !== "leaving"}>
      {state === "leaving" && <LeavingPage isCallUnderWay={calls.isUnderWay} onEnd={onEnd} />}
      {state === "received" && <ReceivedPage code={code} isFramed={isFramed} onFinish={onLeave} />}
      {(state === "sending" || state === "not-yet" || state === "refused") && (
        <UnsentPage state={state} code={code} onShow={onShow} onGiveUp={onLeave} />
      )}
    </Frame>
  );
}
