import { expect, test } from "vitest";
import { layOutTimeline } from "../../../../src/client/features/pictures/timeline-layout.ts";
import { shareLeft, shareLeftInWords } from "../../../../src/client/features/pictures/share-left.ts";
import { labelsWithoutOverlap } from "../../../../src/client/features/pictures/axis-labels.ts";
import { ticksBetween } from "../../../../src/client/features/pictures/time-ticks.ts";

const hourMs = 3_600_000;
const startMs = Date.parse("2026-11-21T14:00:00Z");
const visit = { startMs, endMs: startMs + 40 * 60_000, stayUntilMs: startMs + 2 * hourMs };
const dose = (medicineId: string, hoursBefore: number) => ({
  medicineId,
  name: medicineId,
  earliestMs: startMs - hoursBefore * hourMs,
  latestMs: startMs - hoursBefore * hourMs,
  recentUntilMs: startMs - hoursBefore * hourMs + 24 * hourMs,
});

test("a half-life after the dose, half of it is left", () => {
  expect(shareLeft(12, 12)).toBe(0.5);
  expect(shareLeft(0, 12)).toBe(1);
  expect(shareLeftInWords(11.5, { min: 6, max: 27 })).toBe("26 to 74\u00a0%");
  expect(shareLeftInWords(500, { min: 6, max: 27 })).toBe("under 1\u00a0%");
});

test("dose, start, end and stay stand on one axis in their order", () => {
  const layout = layOutTimeline({ ...visit, doses: [dose("a", 11.5)] }, 400);
  const order = [layout.lanes[0]?.doseXPx ?? 0, layout.startXPx, layout.endXPx, layout.stayXPx];
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(layout.stayXPx).toBeLessThanOrEqual(layout.plotRightPx);
});

test("each dose has a lane of its own", () => {
  const layout = layOutTimeline({ ...visit, doses: [dose("a", 11), dose("b", 40), dose("c", 2)] }, 400);
  const tops = layout.lanes.map(({ topPx }) => topPx);
  expect(new Set(tops).size).toBe(3);
  expect(layout.heightPx).toBeGreaterThan(tops[2] ?? 0);
});

test("at most eight lanes are drawn: the doses taken last, in the order of the list", () => {
  const doses = [dose("oldest", 90), ...[10, 80, 20, 70, 30, 60, 40, 50].map((h) => dose(`h${h}`, h))];
  const { lanes } = layOutTimeline({ ...visit, doses }, 400);
  expect(lanes.map((lane) => lane.dose.medicineId)).toEqual([
    "h10",
    "h80",
    "h20",
    "h70",
    "h30",
    "h60",
    "h40",
    "h50",
  ]);
});

test("a lane without a band is lower, and lanes never overlap", () => {
  const withBand = { ...dose("benzodiazepine", 11), halfLifeHours: { min: 6, max: 27 } };
  const [first, second] = layOutTimeline({ ...visit, doses: [withBand, dose("opioid", 4)] }, 400).lanes;
  const heightOf = (lane: typeof first) => (lane?.plotBottomPx ?? 0) - (lane?.plotTopPx ?? 0);
  expect(heightOf(second)).toBeLessThan(heightOf(first));
  expect(second?.topPx).toBeGreaterThan(first?.plotBottomPx ?? Infinity);
});

test("a sedative counted at any hour has no window to draw", () => {
  const { recentUntilMs: _, ...gabapentin } = dose("gabapentin", 4);
  const { lanes } = layOutTimeline({ ...visit, doses: [gabapentin] }, 400);
  expect(lanes[0]?.recent).toBeUndefined();
  expect(lanes[0]?.band).toBeUndefined();
});

test("a dose weeks ago is named at the edge and does not flatten the day of treatment", () => {
  const layout = layOutTimeline({ ...visit, doses: [dose("weeks", 500), dose("recent", 11)] }, 600);
  expect(layout.lanes[0]?.isBeforeAxis).toBe(true);
  expect(layout.lanes[0]?.doseXPx).toBe(layout.plotLeftPx);
  expect(layout.lanes[1]?.isBeforeAxis).toBe(false);
  expect(startMs - layout.fromMs).toBeLessThan(13 * hourMs);
});

test("a premedication after the planned start is on the axis", () => {
  const layout = layOutTimeline({ ...visit, doses: [dose("premedication", -0.25)] }, 400);
  expect(layout.lanes[0]?.doseXPx).toBeGreaterThan(layout.startXPx);
});

test("a recent window beyond the axis goes on at its edge", () => {
  const layout = layOutTimeline({ ...visit, doses: [dose("a", 11.5)] }, 400);
  expect(layout.lanes[0]?.recent?.goesOn).toBe(true);
  expect(layout.lanes[0]?.recent?.toPx).toBe(layout.plotRightPx);
});

test("labels never touch; those that came first stay", () => {
  const placed = labelsWithoutOverlap(
    [
      { xPx: 100, text: "Sat 09:00", below: "start" },
      { xPx: 110, text: "09:10" },
      { xPx: 300, text: "12:00" },
    ],
    { fromPx: 0, toPx: 320 },
  );
  expect(placed.map(({ text }) => text)).toEqual(["Sat 09:00", "12:00"]);
});

test("ticks stand on round hours of the clinic's clock", () => {
  const ticks = ticksBetween(startMs - 5 * hourMs, startMs, 300 / (5 * hourMs), "America/New_York", 50);
  expect(ticks.map((at) => new Date(at).toISOString().slice(11, 16))).toEqual([
    "10:00",
    "11:00",
    "12:00",
    "13:00",
    "14:00",
  ]);
});
