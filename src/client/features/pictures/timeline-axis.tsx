import type { Timeline } from "../../../../rules/index.ts";
import { clockTime, weekdayAndTime } from "../../ui/clock-labels.ts";
import { labelsWithoutOverlap, type AxisLabel } from "./axis-labels.ts";
import { MS_PER_DAY } from "./spans.ts";
import { ticksBetween } from "./time-ticks.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import styles from "./pictures.module.css";

type Props = {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly timeZone: string;
};

/** The clock under all lanes: the planned start and the end of the stay first, round hours where there is room. */
export function TimelineAxis({ timeline, layout, timeZone }: Props) {
  const { fromMs, toMs, pixelsPerMs, plotLeftPx, plotRightPx, axisYPx } = layout;
  const spansDays = toMs - fromMs > MS_PER_DAY / 2;
  const say = (instantMs: number) => (spansDays ? weekdayAndTime : clockTime)(instantMs, timeZone);
  const roundHours = ticksBetween(fromMs, toMs, pixelsPerMs, timeZone, 84);
  const labels = labelsWithoutOverlap(
    [
      { xPx: layout.startXPx, text: weekdayAndTime(timeline.startMs, timeZone), below: "start" },
      { xPx: layout.stayXPx, text: clockTime(timeline.stayUntilMs, timeZone), below: "stay to" },
      ...roundHours.map((atMs): AxisLabel => ({
        xPx: plotLeftPx + (atMs - fromMs) * pixelsPerMs,
        text: say(atMs),
      })),
    ],
    { fromPx: 0, toPx: layout.widthPx },
  );
  return (
    <g>
      <line className={styles.axis} x1={plotLeftPx} x2={plotRightPx} y1={axisYPx} y2={axisYPx} />
      {labels.map((label) => (
        <g key={`${label.text}-${label.xPx}`}>
          <line className={styles.axis} x1={label.xPx} x2={label.xPx} y1={axisYPx} y2={axisYPx + 5} />
          <text className={styles.tick} x={label.textXPx} y={axisYPx + 20}>
            {label.text}
          </text>
          {label.below !== undefined && (
            <text className={styles.event} x={label.textXPx} y={axisYPx + 36}>
              {label.below}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
