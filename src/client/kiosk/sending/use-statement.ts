import { useCallback, useState } from "react";
import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { Carrier, Delivery } from "./deliver.ts";
import { sendStatement } from "./send-statement.ts";

/** "sending": the first attempt is under way. "not-yet": it failed, and others follow. */
export type StatementState = "unsent" | "sending" | "not-yet" | Delivery;

/** The one statement of a session and how far it came. After a refusal it can be changed and sent again. */
export function useStatement(id: string, carrier: Carrier, onReceived: () => void) {
  const [state, setState] = useState<StatementState>("unsent");

  const send = useCallback(
    async (statement: Statement) => {
      setState("sending");
      const delivery = await sendStatement(id, statement, carrier, () => setState("not-yet"));
      setState(delivery);
      if (delivery === "received") onReceived();
    },
    [id, carrier, onReceived],
  );

  return { state, send };
}
