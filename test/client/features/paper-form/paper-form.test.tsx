import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { questionSections } from "../../../../src/client/features/answers/question-sections.ts";
import { PaperForm } from "../../../../src/client/features/paper-form/paper-form.tsx";

/** As the queries read a page: a non-breaking space is a space. */
const oneSpace = (text: string) => text.replaceAll(/\s+/g, " ");

test("C03 every question of the intake is on paper, and a blank counts as not asked", () => {
  render(<PaperForm sections={questionSections} />);
  const paper = screen.getByRole("main");
  for (const { questions } of Object.values(questionSections)) {
    for (const { ask } of questions)
      expect(within(paper).getAllByText(oneSpace(ask)).length).toBeGreaterThan(0);
  }
  expect(paper).toHaveTextContent("a question left blank counts as not asked, never as no");
});

test("every choice that has a not sure on the screen has one on paper", () => {
  render(<PaperForm sections={questionSections} />);
  for (const question of questionSections.history.questions.filter(({ kind }) => kind === "choice")) {
    const [line] = screen.getAllByText(oneSpace(question.ask)).map((ask) => ask.closest("li"));
    expect(line).toHaveTextContent("Not sure");
  }
});
