import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type Statement, statementSchema } from "../../../../src/contract/kiosk/statement.ts";
import { startDeviceClock } from "../../../../src/client/kiosk/device-clock.ts";
import { Form, type FormProps } from "../../../../src/client/kiosk/form/form.tsx";
import "../../support/missing-in-jsdom.ts";

/** What a call for staff said. */
export type Call = {
  readonly answer: string;
  readonly sure: boolean;
  readonly patient: Statement["patient"];
};

/** The form with these pages, and what a patient does in it. Staff calls are kept, and statements that the server would take. */
export function openForm(pages: FormProps["pages"]) {
  const sent: Statement[] = [];
  const calls: Call[] = [];
  startDeviceClock();
  const user = userEvent.setup({ delay: null });
  render(
    <Form
      pages={pages}
      clinicName="Harbor Infusion Clinic"
      timeZone="America/New_York"
      onUrgent={(answer, sure, patient) => calls.push({ answer, sure, patient })}
      onSend={(statement) => sent.push(statementSchema.parse(statement))}
    />,
  );
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  const goOn = () => press(/^(Continue|Send my answers|Go on with the questions)$/);
  const choose = (answer: string | RegExp) => user.click(screen.getByRole("radio", { name: answer }));
  const tick = (item: string | RegExp) => user.click(screen.getByRole("checkbox", { name: item }));
  const type = (label: string, text: string) => user.type(screen.getByLabelText(label), text);
  /** Chooses an answer and goes on. */
  const answer = async (name: string | RegExp) => {
    await choose(name);
    await goOn();
  };
  const change = (question: string) => press(`Change: ${question}`);
  return { user, sent, calls, press, goOn, choose, tick, type, answer, change };
}

/** What the page asks. */
export const asked = (): string => screen.getByRole("heading", { level: 1 }).textContent;

/** What keeps Continue from going on. */
export const problem = (): string => screen.getByRole("alert").textContent;

/** What the page that shows all answers says to a question. */
export function answerTo(question: string): string {
  const line = screen.getByText(question, { selector: "dt" }).parentElement;
  return line?.querySelector("dd")?.textContent ?? "";
}
