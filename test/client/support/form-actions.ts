import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** The form once it and the drug tables are there. */
export async function formReady(): Promise<void> {
  // By the label's own text: to work out which label belongs to which of hundreds of controls takes jsdom seconds.
  await screen.findByText("Add a medicine", { selector: "label" });
  await screen.findByText("Not asked or not checked", { exact: false });
}

/** Chooses an answer by its question. */
export async function choose(
  user: UserEvent,
  question: string | RegExp,
  answer: string,
  inside = document.body,
) {
  const group = within(inside).getByRole("radiogroup", { name: question });
  await user.click(within(group).getByRole("radio", { name: answer }));
}

/** Pastes into a box, as quickly as a nurse would not. */
export async function fill(user: UserEvent, label: string | RegExp, text: string, inside = document.body) {
  await user.click(within(inside).getByLabelText(label));
  await user.paste(text);
}

export async function addMedicine(user: UserEvent, typed: string): Promise<HTMLElement> {
  await fill(user, "Add a medicine", typed);
  await user.keyboard("{Enter}");
  return screen.findByRole("article", {
    name: new RegExp(String.raw`^Medicine \d+: ` + typed.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  });
}

/** Everything without which a screening cannot be stored, for Maria Okafor. */
export async function fillVisit(user: UserEvent): Promise<void> {
  await fill(user, "Family name", "Okafor");
  await fill(user, "Given name", "Maria");
  await typeDate(user, screen.getByLabelText("Birth date"), "1984-03-04");
  await fill(user, /Record number/, "20817");
  const start = screen.getByRole("group", { name: "Planned start of the treatment" });
  await typeDate(user, within(start).getByLabelText("Date"), "2031-11-21");
  await fill(user, /^Time/, "0900", start);
  await choose(user, "How will ketamine be given?", "IV infusion (into a vein)");
  await choose(user, "What is the treatment for?", "Mood");
  await choose(user, "Where are we?", "Before the day");
  await choose(user, "Who fills in this form?", "Nurse");
}

export async function typeDate(user: UserEvent, box: HTMLElement, date: string): Promise<void> {
  await user.click(box);
  await user.type(box, date);
}

/** The counts by level that stay in view. */
export function countsInView(): string {
  return screen.getByRole("status", { name: "Advisories so far" }).textContent;
}
