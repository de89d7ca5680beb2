import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Statement } from "../../../../src/contract/kiosk/statement.ts";
import { Form } from "../../../../src/client/kiosk/form/form.tsx";
import { medicinePages } from "../../../../src/client/kiosk/medicines/medicine-pages.ts";
import { loadNames } from "../../../../src/client/kiosk/medicines/names/load-names.ts";
import "../../support/missing-in-jsdom.ts";

/** The form with the part about medicines alone, once the names are there, and what a patient does in it. */
export async function openMedicines() {
  await loadNames();
  const sent: Statement[] = [];
  const user = userEvent.setup({ delay: null });
  render(
    <Form
      pages={medicinePages}
      clinicName="Harbor Infusion Clinic"
      timeZone="America/New_York"
      onUrgent={() => undefined}
      onSend={(statement) => sent.push(statement)}
    />,
  );

  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  const goOn = () => press(/^(Continue|Send my answers)$/);
  const choose = (answer: string | RegExp) => user.click(screen.getByRole("radio", { name: answer }));
  const tick = (answer: string) => user.click(screen.getByRole("checkbox", { name: answer }));
  /** Chooses an answer and goes on. */
  const answer = async (name: string | RegExp) => {
    await choose(name);
    await goOn();
  };
  const box = () => screen.getByRole("combobox", { name: "Name of the medicine" });
  /** Types a name and goes on with it as it stands. */
  const name = async (typed: string) => {
    await user.type(box(), typed);
    await goOn();
  };
  /** The four direct questions. */
  const answerDirect = async (...answers: readonly string[]) => {
    for (const each of answers) await answer(each);
  };
  /** Sends from the page that shows all answers, and gives back what was sent about medicines. */
  const send = async (): Promise<Statement["medications"]> => {
    await screen.findByRole("heading", { level: 1, name: /check/i });
    await goOn();
    const [statement] = sent;
    if (statement === undefined) throw new Error("Nothing was sent.");
    return statement.medications;
  };
  return { user, sent, press, goOn, choose, tick, answer, box, name, answerDirect, send };
}

/** What the page asks. */
export const asked = (): string => screen.getByRole("heading", { level: 1 }).textContent;
