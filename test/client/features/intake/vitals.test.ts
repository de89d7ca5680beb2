import { screen, within } from "@testing-library/react";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../../rules/index.ts";
import { VitalsSection } from "../../../../src/client/features/intake/sections/vitals-section.tsx";
import { fill } from "../../support/form-actions.ts";
import { renderSection } from "../../support/section-form.tsx";

const openVitals = () => renderSection(createElement(VitalsSection, { protocol: defaultProtocol }));

describe("a value that cannot be right", () => {
  it.each([
    { label: /^SpO2/, typed: "0.97", says: "SpO2 0.97 % is outside 10-100 %" },
    { label: /^SpO2/, typed: "970", says: "SpO2 970 % is outside 10-100 %" },
    { label: "Weight", typed: "720", says: "Weight 720 kg is outside 20-350 kg. Check the unit." },
    {
      label: "Weight",
      typed: "19.9",
      says: "Weight 19.9 kg is outside 20-350 kg. Check the unit.",
    },
    { label: "Heart rate", typed: "19", says: "Heart rate 19 /min is outside 20-250" },
    { label: "Breathing rate", typed: "abc", says: "Respiratory rate must be a number" },
  ])("C21 asks again about $typed on leaving the box", async ({ label, typed, says }) => {
    const user = openVitals();
    await fill(user, label, typed);
    await user.tab();
    const box = screen.getByLabelText(label);
    expect(await screen.findByText((text) => text.includes(says))).toBeVisible();
    expect(box).toBeInvalid();
    expect(box).toHaveValue(typed);
  });

  it("C21 asks about a systolic and diastolic pressure that are swapped", async () => {
    const user = openVitals();
    await fill(user, "Systolic blood pressure", "78");
    await fill(user, "Diastolic blood pressure", "124");
    await user.tab();
    expect(await screen.findByText(/Check whether they are swapped/)).toBeVisible();
  });

  it.each(["98", "100"])("C21 takes SpO2 %s without a word", async (typed) => {
    const user = openVitals();
    await fill(user, /^SpO2/, typed);
    await user.tab();
    expect(screen.getByLabelText(/^SpO2/)).toBeValid();
  });

  it("C21 every weight is read back in pounds, so that pounds typed as kilograms are noticed", async () => {
    const user = openVitals();
    await fill(user, "Weight", "160");
    expect(screen.getByText(/That is 353 lb. If the scale read pounds, it is 73 kg./)).toBeVisible();
  });
});

describe("the repeat reading", () => {
  it.each([
    { systolic: "140", isAsked: false },
    { systolic: "141", isAsked: true },
  ])("is asked at systolic $systolic: $isAsked", async ({ systolic, isAsked }) => {
    const user = openVitals();
    await fill(user, "Systolic blood pressure", systolic);
    await fill(user, "Diastolic blood pressure", "80");
    const repeat = screen.queryByRole("group", { name: /Blood pressure again/ });
    if (isAsked) expect(repeat).toBeVisible();
    else expect(repeat).not.toBeInTheDocument();
    expect(within(document.body).getAllByText("mmHg").length).toBe(isAsked ? 4 : 2);
  });
});
