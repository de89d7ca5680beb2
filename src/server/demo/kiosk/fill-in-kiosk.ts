import { randomUUID } from "node:crypto";
import { urgentAnswersIn } from "../../../contract/kiosk/urgent-answers.ts";
import type { Context } from "../../routes/context.ts";
import { createStatement } from "../../routes/kiosk/create-statement.ts";
import { raiseUrgentCall } from "../../routes/kiosk/raise-urgent-call.ts";
import type { DemoDay } from "../demo-day.ts";
import { demoStatements } from "./statements.ts";

/** Through the same doors as a tablet: a call for each urgent answer, then what the patient said. */
export async function fillInKiosk(day: DemoDay, context: Context): Promise<void> {
  const nothingElse = { params: undefined, query: undefined };
  for (const make of demoStatements) {
    const statement = make(day);
    const { familyName, givenName } = statement.patient;
    const [id, deviceNow] = [randomUUID(), new Date(context.now()).toISOString()];
    for (const answer of urgentAnswersIn(statement)) {
      const patient = { ...(familyName && { familyName }), ...(givenName && { givenName }) };
      const body = { id: randomUUID(), screeningId: id, deviceNow, answer, sure: true, patient };
      await raiseUrgentCall({ ...nothingElse, body }, context);
    }
    await createStatement({ ...nothingElse, body: { id, deviceNow, statement } }, context);
  }
}
