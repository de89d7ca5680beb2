import { useCallback, useState } from "react";
import type { UrgentAnswer } from "../../../contract/kiosk/urgent-answers.ts";
import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { Carrier } from "./deliver.ts";
import { raiseUrgentCall } from "./raise-urgent-call.ts";

export type UrgentCalls = ReturnType<typeof useUrgentCalls>;

/** The calls for staff of one session, each on its way until it is on the server's disk. */
export function useUrgentCalls(screeningId: string, carrier: Carrier) {
  const [raised, setRaised] = useState(0);
  const [onDisk, setOnDisk] = useState(0);
  const [refused, setRefused] = useState(0);

  const raise = useCallback(
    (answer: UrgentAnswer, sure: boolean, { familyName, givenName }: Statement["patient"]) => {
      setRaised((count) => count + 1);
      const patient = { ...(familyName && { familyName }), ...(givenName && { givenName }) };
      void raiseUrgentCall({ screeningId, answer, sure, patient }, carrier).then((delivery) => {
        const settle = delivery === "received" ? setOnDisk : setRefused;
        settle((count) => count + 1);
      });
    },
    [screeningId, carrier],
  );

  return {
    raise,
    wasRaised: raised > 0,
    isUnderWay: raised > onDisk + refused,
    /** Only when every one of them is on disk. */
    areStaffCalled: raised > 0 && raised === onDisk,
  };
}
