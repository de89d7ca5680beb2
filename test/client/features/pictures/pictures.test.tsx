import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MonitoringPicture } from "../../../../src/client/features/pictures/monitoring-picture.tsx";
import { TimelinePicture } from "../../../../src/client/features/pictures/timeline-picture.tsx";
import { assessment, enhancedPlan } from "../../../support/builders/assessment-builder.ts";

const newYork = "America/New_York";

test("the timeline says in words everything that it draws", () => {
  const { timeline, medicines } = assessment();
  render(<TimelinePicture timeline={timeline} medicines={medicines} timeZone={newYork} />);
  const figure = screen.getByRole("figure", { name: "Timeline" });
  expect(figure).toHaveTextContent("an estimate from published half-lives, not a measurement");
  expect(figure).toHaveTextContent("Fri 20 Nov 21:30");
  expect(figure).toHaveTextContent("Sat 21 Nov 09:30");
  expect(figure).toHaveTextContent("26 to 74");
  expect(within(figure).getByRole("img")).toBeInTheDocument();
});

test("a sedative whose last dose is not known is named, not drawn", () => {
  const { timeline, medicines } = assessment();
  const unknown = medicines.map((medicine) => ({ ...medicine, lastDoseInWords: "not said" }));
  render(
    <TimelinePicture
      timeline={timeline && { ...timeline, doses: [] }}
      medicines={unknown}
      timeZone={newYork}
    />,
  );
  expect(screen.getByText("Not drawn. Last dose: not said.")).toBeInTheDocument();
  expect(screen.queryByRole("img")).toBeNull();
});

test("more doses than lanes: the list in words names every one", () => {
  const { timeline, medicines } = assessment();
  const doses = (timeline?.doses ?? []).flatMap((dose) =>
    Array.from({ length: 9 }, (_, index) => ({
      ...dose,
      medicineId: `m${index}`,
      name: `medicine ${index}`,
    })),
  );
  render(
    <TimelinePicture
      timeline={timeline && { ...timeline, doses }}
      medicines={medicines}
      timeZone={newYork}
    />,
  );
  const names = screen.getAllByText(/^medicine \d$/, { selector: "strong" });
  expect(names).toHaveLength(9);
  expect(screen.getByText("Drawn: the 8 doses taken last. Listed: all of them.")).toBeInTheDocument();
});

test("what is no benzodiazepine is listed without a share left", () => {
  const { timeline, medicines } = assessment();
  const doses = (timeline?.doses ?? []).map(({ halfLifeHours: _, ...dose }) => dose);
  render(
    <TimelinePicture
      timeline={timeline && { ...timeline, doses }}
      medicines={medicines.map((medicine) => ({ ...medicine, isBenzodiazepine: false }))}
      timeZone={newYork}
    />,
  );
  expect(screen.getByText("Counts as recent until")).toBeInTheDocument();
  expect(screen.queryByText("Left at the planned start")).toBeNull();
});

test("without a planned start the timeline says why it is empty", () => {
  render(<TimelinePicture timeline={undefined} medicines={[]} timeZone={newYork} />);
  expect(screen.getByText("Not drawn: the planned start is not known.")).toBeInTheDocument();
});

test("the schedule lists every minute of every measure, and what goes on until discharge", () => {
  render(<MonitoringPicture plan={enhancedPlan} startMs={undefined} timeZone={newYork} />);
  const row = screen.getByRole("row", { name: /Blood pressure, heart rate/ });
  expect(row.textContent).toContain(
    "0, 10, 20, 30, 40, 50, 60, 70, 100; then every 30\u00a0min until discharge",
  );
  expect(screen.getByRole("row", { name: /SpO₂/ })).toHaveTextContent("Continuous");
});

test("pictures carry no inline style, which the content policy refuses", () => {
  const { timeline, medicines } = assessment();
  const { container } = render(
    <>
      <TimelinePicture timeline={timeline} medicines={medicines} timeZone={newYork} />
      <MonitoringPicture plan={enhancedPlan} startMs={timeline?.startMs} timeZone={newYork} />
    </>,
  );
  expect(container.querySelectorAll("[style]")).toHaveLength(0);
});
