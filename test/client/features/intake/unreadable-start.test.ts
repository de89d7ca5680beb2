import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { fill, fillVisit, formReady, typeDate } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const says = "“1904PM” is not a time of the 24-hour clock. Write it like 14:30, or like 2:30 pm.";
const start = () => screen.getByRole("group", { name: "Planned start of the treatment" });
const time = () => within(start()).getByLabelText(/^Time/);
const advice = () => screen.getByRole("complementary", { name: "Advisories, preview" });
const visitPart = () => screen.getByRole("link", { name: /^Visit/ });

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

it("C05 a time that cannot be read is said at the Time box, and leaves the part undone", async () => {
  const user = await openForm();
  await fillVisit(user);
  expect(visitPart()).toHaveTextContent("done");
  await user.clear(time());
  await fill(user, /^Time/, "1904PM", start());
  expect(advice()).toHaveTextContent(`Planned start: ${says}`);
  expect(advice()).not.toHaveTextContent(/Could not be read|visit\.plannedStart/);
  expect(visitPart()).toHaveTextContent("1 left");

  await user.click(screen.getByRole("button", { name: "Save screening" }));
  await user.click(await screen.findByRole("link", { name: says }));
  expect(time()).toHaveFocus();
  expect(time()).toHaveAccessibleDescription(expect.stringContaining(says));
  expect(within(start()).getByLabelText("Date")).toBeValid();
});

it("nothing is wrong yet on the way from Date to Time; then the time is missing", async () => {
  const user = await openForm();
  await typeDate(user, within(start()).getByLabelText("Date"), "2031-11-21");
  await user.tab();
  expect(time()).toHaveFocus();
  expect(time()).toBeValid();
  await user.click(screen.getByLabelText("Family name"));
  const missing = "Time on 21 Nov 2031 is missing. Enter it, like 14:30.";
  expect(await within(start()).findByText(missing)).toBeVisible();
});
