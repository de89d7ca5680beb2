import { within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { addMedicine, fill, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

const classify = (user: UserEvent, card: HTMLElement) =>
  user.click(within(card).getByRole("button", { name: "Classify it" }));

describe("a name that no table knows", () => {
  it("C02 is classified as not a sedative only under a name, and the words stay as typed", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "zzyzx blend");
    await classify(user, card);
    expect(within(card).getByLabelText("Reviewed by")).toHaveFocus();
    await user.click(within(card).getByRole("button", { name: "Not a sedative" }));
    expect(within(card).getByLabelText("Reviewed by")).toHaveAccessibleDescription(
      /Name of the reviewer is missing/,
    );

    await fill(user, "Reviewed by", "Dana Reyes", card);
    await user.click(within(card).getByRole("button", { name: "Not a sedative, reviewed by Dana Reyes" }));
    expect(card).toHaveTextContent("Not a sedative, reviewed by Dana Reyes. The words stay as typed.");
    expect(within(card).getByRole("heading")).toHaveTextContent("“zzyzx blend”");
    expect(within(card).getByRole("heading")).toHaveFocus();

    await user.click(within(card).getByRole("button", { name: "Take the classification back" }));
    expect(card).toHaveTextContent("Not recognised, kept as typed");
  });

  it("C02 is classified as a drug that is picked from the list", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "zzyzx blend");
    await classify(user, card);
    await fill(user, "Reviewed by", "Dana Reyes", card);
    await user.type(within(card).getByRole("combobox", { name: "It is this drug" }), "loraz");
    await user.keyboard("{Enter}");
    expect(within(card).getByRole("heading")).toHaveTextContent("“zzyzx blend”");
    expect(within(card).getByRole("combobox", { name: "It is this drug" })).toHaveAccessibleDescription(
      /Nothing is picked yet/,
    );
    await user.click(await within(card).findByRole("option", { name: /^LORazepam/ }));
    expect(within(card).getByRole("heading")).toHaveTextContent("LORazepam");
    expect(card).toHaveTextContent("Typed: “zzyzx blend”, chosen from the list");
    expect(card).toHaveTextContent("Classified by Dana Reyes.");
  });

  it("C02 that this clinic classified before shows by whom and when, and nothing is taken over by itself", async () => {
    const user = openPage(server, "/screenings/new");
    const proposal = {
      name: "zzyzx blend",
      as: "not-a-sedative",
      drugIds: [],
      by: "Sam Lund",
      at: "2026-11-03T15:00:00.000Z",
    };
    server.use(http.get("*/api/name-proposals", () => HttpResponse.json({ proposals: [proposal] })));
    await formReady();
    const card = await addMedicine(user, "zzyzx blend 2 tabs");
    expect(
      await within(card).findByText(/Sam Lund classified “zzyzx blend” as not a sedative .* on 3 Nov 2026/),
    ).toBeVisible();
    expect(card).toHaveTextContent("Not recognised, kept as typed");

    await classify(user, card);
    await fill(user, "Reviewed by", "Dana Reyes", card);
    await user.click(within(card).getByRole("button", { name: "Classify it the same" }));
    expect(card).toHaveTextContent("Not a sedative, reviewed by Dana Reyes.");
  });
});

describe("words beside a recognised name", () => {
  it("C02 are told and can be classified without changing the name", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "lorazepam 1 mg zzyzx");
    expect(card).toHaveTextContent("Not understood beside it: “zzyzx”.");
    await classify(user, card);
    await fill(user, "Reviewed by", "Dana Reyes", card);
    await user.click(within(card).getByRole("button", { name: /^Not a sedative, reviewed by/ }));
    expect(card).not.toHaveTextContent("Not understood beside it");
    expect(within(card).getByRole("heading")).toHaveTextContent("LORazepam");
  });
});

describe("a misspelled name", () => {
  it("C14 asks which medicine is meant, and “none of these” leads on to classifying", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "clonazpam");
    const question = within(card).getByRole("group", { name: "Which medicine is “clonazpam”?" });
    expect(card).toHaveTextContent("“clonazpam” names no known medicine. Do you mean…?");
    await user.click(within(question).getByRole("button", { name: "None of these" }));
    expect(within(card).getByRole("group", { name: "Classify “clonazpam”" })).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "Back to the names" }));
    await user.click(within(card).getByRole("button", { name: /^clonazePAM/ }));
    expect(within(card).getByRole("heading")).toHaveTextContent("clonazePAM");
    expect(card).toHaveTextContent("Typed: “clonazpam”, chosen from the list");
  });

  it("C14 a look-alike that was confirmed against a sedating name as typed keeps both possible", async () => {
    const user = await openForm();
    const card = await addMedicine(user, "clonazepam");
    await user.click(within(card).getByRole("button", { name: /^cloNIDine/ }));
    expect(card).toHaveTextContent("both stay possible: cloNIDine or clonazePAM");
    expect(card).toHaveTextContent("May be a benzodiazepine");
  });
});
