import type { Frame, Page } from "playwright-core";

type Form = Page | Frame;

/**
 * Answers the page of the form that is shown and goes on: the name with `typed`, chest pain with yes, and everything else
 * with "I'm not sure" or what stands last. Resolves with false where there is nothing to answer, but all to send.
 */
export async function answerPage(form: Form, typed: string): Promise<boolean> {
  const asked = await form.getByRole("heading", { level: 1 }).innerText();
  const goOn = form.getByRole("button", { name: /^(Continue|Go on with the questions)$/ });
  if ((await goOn.count()) === 0) return false;
  if (asked === "What is your name?")
    for (const box of await form.getByRole("textbox").all()) await box.fill(typed);
  else if (asked.includes("chest pain")) await form.getByRole("radio", { name: "Yes" }).check();
  else await chooseLast(form);
  await goOn.click();
  await form.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, asked);
  return true;
}

async function chooseLast(form: Form): Promise<void> {
  const cards = form.getByRole("radio").or(form.getByRole("checkbox"));
  if ((await cards.count()) > 0) await cards.last().check();
}

/** Answers every page, and sends the answers. Resolves when the form says that they were received. */
export async function answerEverything(form: Form, typed: string): Promise<void> {
  while (await answerPage(form, typed));
  await form.getByRole("button", { name: "Send my answers" }).click();
  await form.getByRole("heading", { name: "Thank you. We have your answers." }).waitFor();
}
