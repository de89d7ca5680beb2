import { MS_PER_HOUR } from "./spans.ts";
import type { Timeline, TimelineDose } from "../../../../rules/index.ts";
import { shareLeft } from "./share-left.ts";

/** A dose further back than this is named at the edge of its lane; a curve for it would flatten all others. */
const drawnBackHours = 120;
const marginLeftPx = 46;
const marginRightPx = 14;
const laneTopPx = 26;
/** High enough to read a share off the band; a lane without one only shows when. */
const bandHeightPx = 64;
const markHeightPx = 22;
/** More lanes than this push the axis off the screen; the list in words names every dose. */
export const lanesDrawn = 8;
const laneGapPx = 14;
const axisHeightPx = 44;

export type Lane = {
  readonly dose: TimelineDose;
  readonly topPx: number;
  readonly plotTopPx: number;
  readonly plotBottomPx: number;
  /** True: the dose lies left of what the axis shows. */
  readonly isBeforeAxis: boolean;
  readonly doseXPx: number;
  /** Left end of the bar that shows when the dose can have been; equal to `doseXPx` for an exact time. */
  readonly earliestXPx: number;
  readonly recent?: { readonly fromPx: number; readonly toPx: number; readonly goesOn: boolean };
  readonly gapXPx?: number;
  /** Outline of the band between the shortest and the longest half-life; absent without a published one. */
  readonly band?: string;
};

export type TimelineLayout = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly pixelsPerMs: number;
  readonly plotLeftPx: number;
  readonly plotRightPx: number;
  readonly axisYPx: number;
  readonly startXPx: number;
  readonly endXPx: number;
  readonly stayXPx: number;
  readonly lanes: readonly Lane[];
};

export function layOutTimeline(timeline: Timeline, widthPx: number): TimelineLayout {
  const doses = nearestDoses(timeline);
  const [fromMs, toMs] = axisOf({ ...timeline, doses });
  const plotLeftPx = marginLeftPx;
  const plotRightPx = widthPx - marginRightPx;
  const pixelsPerMs = (plotRightPx - plotLeftPx) / (toMs - fromMs);
  const x = (instantMs: number) => plotLeftPx + (instantMs - fromMs) * pixelsPerMs;
  const lanes: Lane[] = [];
  let topPx = 0;
  for (const dose of doses) {
    const lane = layOutLane(dose, topPx, { fromMs, toMs, plotLeftPx, plotRightPx, x });
    lanes.push(lane);
    topPx = lane.plotBottomPx + laneGapPx;
  }
  const axisYPx = topPx - laneGapPx;
  return {
    widthPx,
    heightPx: axisYPx + axisHeightPx,
    fromMs,
    toMs,
    pixelsPerMs,
    plotLeftPx,
    plotRightPx,
    axisYPx,
    startXPx: x(timeline.startMs),
    endXPx: x(timeline.endMs),
    stayXPx: x(timeline.stayUntilMs),
    lanes,
  };
}

/** Those taken last, in the order of the list. */
function nearestDoses({ doses }: Timeline): readonly TimelineDose[] {
  if (doses.length <= lanesDrawn) return doses;
  const nearest = new Set(doses.toSorted((one, other) => other.latestMs - one.latestMs).slice(0, lanesDrawn));
  return doses.filter((dose) => nearest.has(dose));
}

/** From a little before the first drawn dose to a little after the stay, or to a gap reached within a day of the start. */
function axisOf({ startMs, stayUntilMs, doses }: Timeline): readonly [number, number] {
  const oldestMs = startMs - drawnBackHours * MS_PER_HOUR;
  const starts = doses.map((dose) => dose.latestMs).filter((latestMs) => latestMs >= oldestMs);
  const gaps = doses
    .map((dose) => dose.gapReachedAtMs ?? 0)
    .filter((gapMs) => gapMs <= startMs + 24 * MS_PER_HOUR);
  const firstMs = Math.min(startMs - 2 * MS_PER_HOUR, ...starts);
  const lastMs = Math.max(stayUntilMs, ...gaps);
  const marginMs = (lastMs - firstMs) * 0.03;
  return [firstMs - marginMs, lastMs + marginMs];
}

type Axis = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly plotLeftPx: number;
  readonly plotRightPx: number;
  readonly x: (instantMs: number) => number;
};

function layOutLane(dose: TimelineDose, topPx: number, axis: Axis): Lane {
  const plotTopPx = topPx + laneTopPx;
  const plotBottomPx = plotTopPx + (dose.halfLifeHours === undefined ? markHeightPx : bandHeightPx);
  const isBeforeAxis = dose.latestMs < axis.fromMs;
  const within = (instantMs: number) =>
    Math.min(axis.plotRightPx, Math.max(axis.plotLeftPx, axis.x(instantMs)));
  return {
    dose,
    topPx,
    plotTopPx,
    plotBottomPx,
    isBeforeAxis,
    doseXPx: within(dose.latestMs),
    earliestXPx: within(dose.earliestMs),
    ...(dose.recentUntilMs !== undefined &&
      dose.recentUntilMs > axis.fromMs && {
        recent: {
          fromPx: within(dose.latestMs),
          toPx: within(dose.recentUntilMs),
          goesOn: dose.recentUntilMs > axis.toMs,
        },
      }),
    ...(dose.gapReachedAtMs !== undefined &&
      dose.gapReachedAtMs >= axis.fromMs &&
      dose.gapReachedAtMs <= axis.toMs && { gapXPx: axis.x(dose.gapReachedAtMs) }),
    ...(dose.halfLifeHours !== undefined && { band: bandOf(dose, dose.halfLifeHours, plotTopPx, axis) }),
  };
}

function bandOf(
  dose: TimelineDose,
  halfLifeHours: { readonly min: number; readonly max: number },
  plotTopPx: number,
  axis: Axis,
): string {
  const beginMs = Math.max(dose.latestMs, axis.fromMs);
  const instants = Array.from({ length: 49 }, (_, step) => beginMs + ((axis.toMs - beginMs) * step) / 48);
  const point = (atMs: number, hours: number) => {
    const share = shareLeft((atMs - dose.latestMs) / MS_PER_HOUR, hours);
    return `${axis.x(atMs).toFixed(1)} ${(plotTopPx + bandHeightPx * (1 - share)).toFixed(1)}`;
  };
  const upper = instants.map((atMs) => point(atMs, halfLifeHours.max));
  const lower = instants.map((atMs) => point(atMs, halfLifeHours.min)).reverse();
  return `M${[...upper, ...lower].join("L")}Z`;
}
