import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { newScreeningSchema } from "../../../../src/contract/screening.ts";
import { addMedicine, fillVisit, formReady } from "../../support/form-actions.ts";
import { openPage, useMockServer } from "../../support/open-page.tsx";

const server = useMockServer();
const box = () => screen.getByLabelText("Add a medicine");
const cards = () => screen.queryAllByRole("article", { name: /^Medicine \d/ });
const save = () => screen.getByRole("button", { name: "Save screening" });

async function openForm() {
  const user = openPage(server, "/screenings/new");
  await formReady();
  return user;
}

/** The medicines of the next screening that is sent. */
function nextSent() {
  return new Promise<readonly { readonly typed: string; readonly confirmedDrugIds?: readonly string[] }[]>(
    (resolve) =>
      server.use(
        http.post("*/api/screenings", async ({ request }) => {
          resolve(newScreeningSchema.parse(await request.clone().json()).intake.medications.entries);
          return HttpResponse.error();
        }),
      ),
  );
}

describe("a name picked from the list", () => {
  it("C14 is stored beside the words exactly as they were typed, and both are shown", async () => {
    const user = await openForm();
    await fillVisit(user);
    await user.type(box(), "xana");
    const option = await screen.findByRole("option", { name: /^ALPRAZolam Xanax/ });
    await user.click(option);
    const card = screen.getByRole("article", { name: "Medicine 1: xana" });
    expect(within(card).getByRole("heading")).toHaveTextContent("ALPRAZolam");
    expect(card).toHaveTextContent("Typed: “xana”, chosen from the list");
    expect(box()).toHaveValue("");
    expect(box()).toHaveFocus();

    const sent = nextSent();
    await user.click(save());
    expect(await sent).toMatchObject([{ typed: "xana", confirmedDrugIds: ["alprazolam"] }]);
  });

  it("C14 that can mean several still asks which one, and can be asked again", async () => {
    const user = await openForm();
    await user.type(box(), "serena");
    await user.click(await screen.findByRole("option", { name: /^Serenase.*Can mean/ }));
    const card = screen.getByRole("article", { name: "Medicine 1: serena" });
    const question = () => within(card).getByRole("group", { name: "Which medicine is “serena”?" });
    await user.click(within(question()).getByRole("button", { name: /^LORazepam/ }));
    expect(within(card).getByRole("heading")).toHaveTextContent("LORazepam");
    expect(within(card).getByRole("heading")).toHaveFocus();

    await user.click(within(card).getByRole("button", { name: "Ask again which one" }));
    expect(question()).toBeVisible();
  });
});

describe("words that stand in the box and in no list", () => {
  it("C14 stay there when it is left, and it is said that they are not listed", async () => {
    const user = await openForm();
    await user.type(box(), "lorazep");
    await user.click(screen.getByLabelText("Family name"));
    expect(box()).toHaveValue("lorazep");
    expect(cards()).toHaveLength(0);
    expect(screen.getAllByText(/“lorazep” is not in the list yet/)[0]).toBeVisible();
    expect(screen.getByText(/“lorazep” stands in the box “Add a medicine”/)).toBeVisible();
  });

  it("C02 hold back a save until they are listed, with a way to the box", async () => {
    const user = await openForm();
    await fillVisit(user);
    await user.type(box(), "lorazepam 1 mg");
    await user.click(save());
    await user.click(await screen.findByRole("link", { name: /^“lorazepam 1 mg” stands in the box/ }));
    expect(box()).toHaveFocus();

    await user.keyboard("{Enter}");
    const sent = nextSent();
    await user.click(save());
    expect(await sent).toMatchObject([{ typed: "lorazepam 1 mg" }]);
  });

  it("are refused in words when they are longer than one entry holds", async () => {
    const user = await openForm();
    await user.click(box());
    await user.paste("a".repeat(501));
    await user.keyboard("{Enter}");
    expect(cards()).toHaveLength(0);
    expect(box()).toHaveAccessibleDescription(/This has 501 characters; one entry holds 500\./);
  });
});

describe("a pasted list", () => {
  const pasted = "• Xanax 0.5 mg prn\n• sertraline 100 mg daily, lisinopril 10 mg\n3. gabapentin 300 mg";

  it("makes one entry of each medicine, says so, and keeps what was pasted to be read", async () => {
    const user = await openForm();
    await user.click(box());
    await user.paste(pasted);
    expect(cards().map((card) => card.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/1: .*Xanax 0.5 mg prn/),
      expect.stringMatching(/2: .*sertraline 100 mg daily/),
      expect.stringMatching(/3: .*lisinopril 10 mg/),
      expect.stringMatching(/4: .*gabapentin 300 mg/),
    ]);
    const notice = screen.getByText(/^4.medicines added from what was pasted\./).closest("[role=status]");
    expect(notice?.textContent).toContain(pasted);
    expect(box()).toHaveFocus();
  });

  it("C14 says how many of it have to be looked at", async () => {
    const user = await openForm();
    await user.click(box());
    await user.paste("sertraline 100 mg\nclonazpam 1 mg\nzzyzx blend\nhydroxyzine 25 mg");
    expect(
      screen.getByText(
        /added from what was pasted. Of them, 2 ask which medicine is meant, and 1 is not recognised/,
      ),
    ).toBeVisible();
  });

  it("C02 names the headings that were read as no medicine", async () => {
    const user = await openForm();
    await user.click(box());
    await user.paste("Current Medications\nsertraline 100 mg\nlisinopril 10 mg\n1 of 4 pages");
    expect(cards()).toHaveLength(2);
    expect(
      screen.getByText(/Read as headings and not added: “Current Medications”, “1 of 4 pages”\./),
    ).toBeVisible();
  });

  it("is taken out again by one press, and put back by another with the answers it had", async () => {
    const user = await openForm();
    await addMedicine(user, "clonazepam");
    await user.click(box());
    await user.paste(pasted);
    await user.type(within(cards()[1] ?? document.body).getByLabelText("Days used, last 14"), "3");
    await user.click(screen.getByRole("button", { name: "Undo: take them out" }));
    expect(cards()).toHaveLength(1);

    const putBack = screen.getByRole("button", { name: "Put them back" });
    expect(putBack).toHaveFocus();
    await user.click(putBack);
    expect(cards()).toHaveLength(5);
    expect(within(cards()[1] ?? document.body).getByLabelText("Days used, last 14")).toHaveValue("3");
  });

  it("C02 that does not fit is refused as a whole, in words, and kept to be read", async () => {
    const user = await openForm();
    const long = Array.from({ length: 201 }, (_, line) => `unheard-of remedy ${line}`).join("\n");
    await user.click(box());
    await user.paste(long);
    expect(cards()).toHaveLength(0);
    const notice = screen.getByText(/Nothing was added: what was pasted reads as 201.medicines/);
    expect(notice).toHaveTextContent("The list holds 200, and 200 more fit.");
    expect(notice.parentElement?.textContent).toContain("unheard-of remedy 200");
  });
});
