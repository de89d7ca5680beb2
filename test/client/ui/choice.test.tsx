import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it } from "vitest";
import { Choice } from "../../../src/client/ui/choice.tsx";

const options = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "not-sure", label: "Not sure" },
] as const;
type Value = (typeof options)[number]["value"];

function Question() {
  const [value, setValue] = useState<Value | "">("");
  return <Choice id="q" name="q" label="Porphyria" options={options} value={value} onValue={setValue} />;
}

const radio = (name: string) => screen.getByRole("radio", { name });
const answered = () =>
  options.filter(({ label }) => (radio(label) as HTMLInputElement).checked).map(({ value }) => value);

beforeEach(async () => {
  render(<Question />);
  await userEvent.tab();
});

it("chooses nothing when it is reached or left", async () => {
  expect(radio("Yes")).toHaveFocus();
  expect(answered()).toEqual([]);
  await userEvent.tab();
  expect(answered()).toEqual([]);
});

it("is answered by the first letter, and by the same letter again for the next one", async () => {
  await userEvent.keyboard("n");
  expect(answered()).toEqual(["no"]);
  await userEvent.keyboard("n");
  expect(answered()).toEqual(["not-sure"]);
  await userEvent.keyboard("Y");
  expect(answered()).toEqual(["yes"]);
});

it("leaves other letters and the browser's own shortcuts alone", async () => {
  await userEvent.keyboard("x");
  await userEvent.keyboard("{Control>}n{/Control}");
  expect(answered()).toEqual([]);
});

it("is taken back by Delete and by Clear: a question can be unasked again", async () => {
  await userEvent.keyboard("y{Delete}");
  expect(answered()).toEqual([]);
  await userEvent.keyboard("y");
  await userEvent.click(screen.getByText("Clear"));
  expect(answered()).toEqual([]);
});
