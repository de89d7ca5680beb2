import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { fixedLineForPatient } from "../../../../rules/index.ts";
import { Education } from "../../../../src/client/features/learn/education.tsx";
import { english } from "../../../../src/client/features/learn/english.ts";
import { spanish } from "../../../../src/client/features/learn/spanish.ts";

test("the answer is no, first and plainly", () => {
  render(<Education />);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Is ketamine a benzodiazepine?");
  expect(screen.getByText(/^No\. Ketamine and benzodiazepines are different/)).toBeInTheDocument();
});

test("class, target, use and dependence stand side by side", () => {
  render(<Education />);
  expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual([
    "Kind of medicine",
    "Acts on",
    "Used for",
    "Dependence",
  ]);
});

test("C07 the patient's fixed line stands on the page, word for word", () => {
  render(<Education />);
  expect(screen.getByText(fixedLineForPatient)).toBeInTheDocument();
});

test("Spanish is one press away and marked as Spanish", async () => {
  render(<Education />);
  await userEvent.click(screen.getByRole("button", { name: "Español" }));
  const page = screen.getByRole("article");
  expect(page).toHaveAttribute("lang", "es");
  expect(page).toHaveTextContent("¿Es la ketamina una benzodiazepina?");
  expect(page).toHaveTextContent("Siga tomando sus medicamentos");
});

test("both languages say the same things", () => {
  expect(spanish.rows.length).toBe(english.rows.length);
  expect(spanish.together.length).toBe(english.together.length);
  expect(spanish.tell.length).toBe(english.tell.length);
});

test("C24 nothing promises, promotes, or tells anyone to stop a medicine", () => {
  const { container } = render(<Education />);
  const words = `${container.textContent} ${JSON.stringify(spanish)}`;
  expect(words).not.toMatch(
    /\bheal|\brepair|brain growth|\bsafer?\b|\bcure|seguro|segura|\bcura|stop taking|deje de tomar|https?:|www\.|@/i,
  );
});
