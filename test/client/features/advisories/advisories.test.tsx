import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fixedLineForStaff } from "../../../../rules/index.ts";
import { AdvisoryCounts } from "../../../../src/client/features/advisories/advisory-counts.tsx";
import { AdvisoryList } from "../../../../src/client/features/advisories/advisory-list.tsx";
import { Disposition } from "../../../../src/client/features/advisories/disposition.tsx";
import { NotChecked } from "../../../../src/client/features/advisories/not-checked.tsx";
import {
  advisory,
  assessment,
  finding,
  quietAssessment,
} from "../../../support/builders/assessment-builder.ts";

const stop = advisory(
  [finding({ topic: "urgent", level: "stop-and-call", title: "seizure today" })],
  "Urgent: seizure today",
);

describe("an advisory", () => {
  it("C07 of timing holds the fixed line in the same block", () => {
    render(<AdvisoryList assessment={assessment()} />);
    const timing = screen.getByRole("article", { name: /^Timing/ });
    expect(timing).toHaveTextContent(fixedLineForStaff);
    expect(within(timing).getByText(fixedLineForStaff).closest("details")).toBeNull();
  });

  it("C10 is never folded away: its level, title and text stand outside every disclosure", () => {
    render(<AdvisoryList assessment={assessment({ advisories: [stop, ...assessment().advisories] })} />);
    for (const block of screen.getAllByRole("article")) {
      expect(block.closest("details")).toBeNull();
      expect(within(block).getByRole("heading").closest("details")).toBeNull();
    }
    expect(screen.getByText("Stop and call").closest("details")).toBeNull();
  });

  it("C10 differs by word and shape, not by colour alone", () => {
    render(<AdvisoryList assessment={assessment({ advisories: [stop, ...assessment().advisories] })} />);
    const shapeOf = (name: RegExp) =>
      screen.getByRole("article", { name }).querySelector("header svg path")?.getAttribute("d");
    expect(shapeOf(/^Urgent/)).not.toBe(shapeOf(/^Timing/));
  });

  it("shows why, the citation and what was not checked when asked", async () => {
    render(<AdvisoryList assessment={assessment()} />);
    const timing = screen.getByRole("article", { name: /^Timing/ });
    await userEvent.click(within(timing).getByText("Why: 2 answers"));
    expect(within(timing).getByText("ALPRAZolam: last dose Fri 20 Nov 21:30")).toBeVisible();
    await userEvent.click(within(timing).getByText("Sources: 1, moderate evidence"));
    expect(await within(timing).findByText(/Spravato|SPRAVATO|Johnson/)).toBeVisible();
    await userEvent.click(within(timing).getByText("Not checked: 1"));
    expect(within(timing).getByText("Liver function was not measured")).toBeVisible();
  });

  it("without a source says that it is a clinic default that needs signing", async () => {
    const block = advisory([finding({ sources: [], strength: "clinic-default" })], "Timing: default");
    render(<AdvisoryList assessment={assessment({ advisories: [block] })} />);
    await userEvent.click(screen.getByText(/^Sources: none/));
    expect(screen.getByText("Clinic default, needs the medical director’s sign-off.")).toBeVisible();
  });
});

describe("what a result comes to", () => {
  it("C10 counts every advisory by level", () => {
    const result = assessment({ advisories: [stop, ...assessment().advisories] });
    render(<AdvisoryCounts assessment={result} />);
    expect(document.body).toHaveTextContent("1 stop-and-call2 to review0 to know");
  });

  it("C18 at its quietest reports what was said, without a tick, a green or a word that clears", () => {
    const quiet = quietAssessment();
    const { container } = render(
      <>
        <Disposition assessment={quiet} />
        <AdvisoryList assessment={quiet} />
        <NotChecked assessment={quiet} />
      </>,
    );
    expect(container).toHaveTextContent(
      "No benzodiazepine reported by the patient at Sat 21 Nov 2026 08:20 EST",
    );
    expect(screen.getByText("Cannabis: not asked")).toBeVisible();
    expect(container.querySelector("svg")).toBeNull();
    expect(container.textContent).not.toMatch(/✓|✔|\bsafe\b|cleared|no interactions|all clear/i);
  });
});
