import { render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { ClinicProtocol } from "../../../../src/client/features/clinic/clinic-protocol.tsx";
import { mockClinic } from "../../../../src/client/mocks/clinic.ts";
import { findMisprints } from "../../support/misprints.ts";
import { useMockServer } from "../../support/open-page.tsx";
import { openAt } from "../../support/open-record.ts";

const server = useMockServer();

test("C16 every number of the protocol is shown with its mark", () => {
  render(<ClinicProtocol clinic={mockClinic} />);
  for (const { label } of mockClinic.settings) {
    expect(screen.getAllByRole("rowheader", { name: label }).length).toBeGreaterThan(0);
  }
  const marks = screen.getAllByText(/^sourced: |^clinic default, needs the medical director’s sign-off$/);
  expect(marks).toHaveLength(mockClinic.settings.length);
});

test("C16 a strengthened number shows the default beside it, and an unsigned protocol says so", () => {
  const [first, ...others] = mockClinic.settings;
  const settings = first === undefined ? [] : [{ ...first, value: 9, isStrengthened: true }, ...others];
  render(<ClinicProtocol clinic={{ ...mockClinic, settings }} />);
  expect(screen.getByText(/strengthened by this clinic; default/)).toBeInTheDocument();
  expect(screen.getByText("Protocol not signed by a medical director")).toBeInTheDocument();
});

test("C09 every number with a unit is written by the formatter", () => {
  const { container } = render(<ClinicProtocol clinic={mockClinic} />);
  const values = [...container.querySelectorAll("td")].map(({ textContent }) => textContent);
  expect(findMisprints(values.join("\n"))).toEqual([]);
});

test("the page says that this computer alone is served, and how to back up", () => {
  render(<ClinicProtocol clinic={mockClinic} />);
  expect(screen.getByText(/staff pages answer on this computer only, and/)).toBeInTheDocument();
  expect(screen.getByText("npm run backup -- FILE")).toBeInTheDocument();
});

test("a clinic that cannot be loaded says so", async () => {
  server.use(http.get("*/api/clinic", () => HttpResponse.error()));
  openAt("/clinic");
  expect(await screen.findByRole("alert")).toHaveTextContent("The clinic protocol could not be loaded");
});

test("names the imported registers with their dates and counts", () => {
  const source = {
    kind: "health-canada" as const,
    files: [],
    importedAt: "2026-11-20T09:00:00.000Z",
    rowsRead: 13454,
    rowsKept: 11589,
    refused: [],
    names: 7248,
  };
  render(
    <ClinicProtocol clinic={mockClinic} vocabulary={{ version: "core+0123456789ab", sources: [source] }} />,
  );
  const registers = screen.getByRole("table", { name: "Drug registers" });
  expect(registers).toHaveTextContent("Health Canada Drug Product Database7,24820 Nov 2026");
});
