import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";
import { mockClinic } from "../../../src/client/mocks/clinic.ts";
import { handlers } from "../../../src/client/mocks/handlers.ts";
import { screeningId, storedScreening } from "../../support/builders/screening-builder.ts";
import { failedCheck } from "../../support/failing-check.ts";
import { useMockServer } from "../support/open-page.tsx";
import { openAt } from "../support/open-record.ts";
import { answerWith } from "../support/stored-answers.ts";

const server = useMockServer();
const review = `/screenings/${screeningId}`;
const print = `${review}/print?version=1`;

const pages = [
  ["the list", "/"],
  ["a new screening", "/screenings/new"],
  ["a review", review],
  ["a correction", `${review}/correct`],
  ["the print packet", print],
  ["the education page", "/learn"],
  ["the clinic's protocol", "/clinic"],
  ["the blank paper form", "/paper-form"],
  ["a page that is not there", "/nowhere"],
] as const;

function open(path: string, clinic: typeof mockClinic, stored = storedScreening()) {
  server.use(...handlers());
  server.use(
    http.get("*/api/clinic", () => HttpResponse.json(clinic)),
    ...answerWith(stored),
  );
  return openAt(path).container;
}

const unverified = { ...mockClinic, rulesNotVerified: failedCheck };
const banner = () =>
  screen.findByRole("alert", { name: "Rules not verified: 3 control cases came out wrong" });

describe("while the rules are not verified", () => {
  test.each(pages)("C16 %s says so first, and what to do", async (_name, path) => {
    open(path, unverified);

    const told = await banner();
    expect(told).toHaveTextContent("Treat every assessment as not screened");
    expect(told).toHaveTextContent("Call whoever looks after this program");
    expect(told).toHaveTextContent("Control cases: xanthine, opioid-and-drowsy, medicine-clobazam");
  });

  test("C16 the preview beside the form and the counts below it say so too, because the form scrolls", async () => {
    open("/screenings/new", unverified);

    expect(await screen.findByText("Preview, not saved. Rules not verified")).toBeInTheDocument();
    expect(screen.getByRole("status", { name: "Advisories so far" })).toHaveTextContent("Rules not verified");
  });

  test("C16 the summary and the flowsheet each begin with it, also of a version made before", async () => {
    const page = open(print, unverified);

    await screen.findByRole("heading", { name: "Ketamine pre-infusion screening summary" });
    await banner();
    const blocks = screen.getAllByRole("note", { name: "Rules not verified" });
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block).toHaveTextContent("At the moment of printing");
    expect(page.querySelector("main")?.firstElementChild).toBe(blocks[0]);
    const flowsheet = screen.getByRole("article", { name: /Monitoring flowsheet/ });
    expect(within(flowsheet).getByRole("note", { name: "Rules not verified" })).toBe(blocks[1]);
    expect(flowsheet.firstElementChild).toBe(blocks[1]);
  });
});

describe("a version that was made while the rules were not verified, after they are verified again", () => {
  const made = storedScreening({ rulesNotVerified: failedCheck });

  test("C16 its review still says so, and how to have it assessed anew", async () => {
    open(review, mockClinic, made);

    const told = await banner();
    expect(told).toHaveTextContent("This version was assessed while the rules were not verified");
    expect(told).toHaveTextContent("correct the screening to have it assessed anew");
  });

  test("C16 so does its paper, in both parts", async () => {
    open(print, mockClinic, made);

    await screen.findByRole("heading", { name: "Ketamine pre-infusion screening summary" });
    const blocks = screen.getAllByRole("note", { name: "Rules not verified" });
    expect(blocks).toHaveLength(2);
    for (const block of blocks)
      expect(block).toHaveTextContent("This version was assessed while the rules were not verified");
  });
});

describe("while the rules are verified", () => {
  test.each(pages)("%s says nothing of it", async (_name, path) => {
    const page = open(path, mockClinic);

    await screen.findAllByRole("heading");
    expect(page).not.toHaveTextContent(/not verified|control case/);
  });
});
