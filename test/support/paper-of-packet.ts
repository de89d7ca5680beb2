import { expect } from "vitest";
import type { StoredScreening } from "../../src/contract/screening.ts";
import { type PdfPage, withoutSpaces } from "./read-pdf.ts";

/** Fails unless a printed packet holds the whole stored result, on every page what every page must hold. */
export function expectWholePacket(pages: readonly PdfPage[], screening: StoredScreening): void {
  for (const [index, page] of pages.entries()) expectPageEdges(page, index + 1, pages.length, screening);
  const { assessment } = screening;
  for (const { typed, recognisedAs, useInWords, lastDoseInWords } of assessment.medicines)
    expectOnOnePage(pages, [typed, recognisedAs ?? "NOT RECOGNISED", useInWords, lastDoseInWords]);
  for (const { title, findings, fixedLine } of assessment.advisories) {
    for (const { text, reasons, notChecked, evidence = "" } of findings) {
      expectOnOnePage(pages, [title, ...text, fixedLine ?? ""]);
      expectOnOnePage(pages, [...reasons.map(({ says }) => says), ...notChecked, evidence]);
    }
  }
  const { length } = assessment.medicines;
  expectOnOnePage(pages, [`Medicines, as typed and as recognised (${length})`]);
  for (const line of assessment.notChecked) expectOnOnePage(pages, [line]);
  for (const { atMinute } of assessment.monitoring.checks) expectOnOnePage(pages, [String(atMinute)]);
}

function expectPageEdges(page: PdfPage, number: number, pages: number, screening: StoredScreening): void {
  const { familyName, givenName, recordNumber } = screening.intake.visit.patient;
  const { assessment } = screening;
  for (const line of [
    "Advisory. Not an order",
    `page ${number} of ${pages}`,
    `${familyName}, ${givenName} · born`,
    `record ${recordNumber}`,
    `protocol ${screening.protocolVersion} · rules ${screening.rulesVersion} · check ${screening.checkCode}`,
    `${assessment.medicines.length} medicine`,
    `${assessment.advisories.length} advisor`,
  ])
    expect(page.letters, `page ${number} lacks "${line}"`).toContain(withoutSpaces(line));
  expect(page.textMm.left, `page ${number} is cut at the left`).toBeGreaterThan(5);
  expect(page.textMm.right, `page ${number} is cut at the right`).toBeLessThan(page.widthMm - 5);
  expect(page.textMm.bottom, `page ${number} is cut at the bottom`).toBeGreaterThan(3);
  expect(page.textMm.top, `page ${number} is cut at the top`).toBeLessThan(page.heightMm - 3);
  expect(page.smallestTextPt, `page ${number} has small print`).toBeGreaterThanOrEqual(9.9);
}

/** Fails unless one page holds all of these in full: what belongs together is not split. */
function expectOnOnePage(pages: readonly PdfPage[], texts: readonly string[]): void {
  const wanted = texts.map(withoutSpaces);
  const holder = pages.find(({ letters }) => wanted.every((text) => letters.includes(text)));
  expect(holder, `no page holds all of: ${texts.join(" | ")}`).toBeDefined();
}
