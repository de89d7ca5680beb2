import { useId } from "react";
import type { MonitoringPlan } from "../../../../rules/index.ts";
import { labelsWithoutOverlap } from "./axis-labels.ts";
import { layOutMonitoring, type MonitoringLayout } from "./monitoring-layout.ts";
import { MonitoringTable } from "./monitoring-table.tsx";
import { useMeasuredWidth } from "./use-measured-width.ts";
import styles from "./pictures.module.css";

type Props = {
  readonly plan: MonitoringPlan;
  /** Absent: the planned start is not known, and minutes are shown without clock times. */
  readonly startMs: number | undefined;
  readonly timeZone: string;
};

export function MonitoringPicture({ plan, startMs, timeZone }: Props) {
  const [box, widthPx] = useMeasuredWidth<HTMLElement>(560);
  const headingId = useId();
  return (
    <figure className={styles.figure} ref={box} aria-labelledby={headingId}>
      <h3 id={headingId}>Monitoring schedule: {plan.tier}</h3>
      <MonitoringDrawing plan={plan} layout={layOutMonitoring(plan, widthPx)} />
      <MonitoringTable plan={plan} startMs={startMs} timeZone={timeZone} />
    </figure>
  );
}

function MonitoringDrawing({
  plan,
  layout,
}: {
  readonly plan: MonitoringPlan;
  readonly layout: MonitoringLayout;
}) {
  const { xOf, axisYPx } = layout;
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-label="Drawing of the checks listed below it"
      width={layout.widthPx}
      height={layout.heightPx}
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
    >
      <rect
        className={styles.infusion}
        x={xOf(0)}
        y={0}
        width={xOf(plan.durationMinutes) - xOf(0)}
        height={axisYPx}
      />
      <rect
        className={styles.observation}
        x={xOf(plan.durationMinutes)}
        y={0}
        width={Math.max(0, xOf(plan.stayUntilMinute) - xOf(plan.durationMinutes))}
        height={axisYPx}
      />
      {layout.lanes.map((lane) => (
        <g key={lane.measure}>
          <text className={styles.laneName} x={layout.fromPx} y={lane.topPx + 18}>
            {lane.name}
          </text>
          <line
            className={styles.baseline}
            x1={layout.fromPx}
            x2={layout.toPx}
            y1={lane.lineYPx}
            y2={lane.lineYPx}
          />
          {lane.continuousToPx !== undefined && (
            <line
              className={styles.continuous}
              x1={lane.ticksPx[0]}
              x2={lane.continuousToPx}
              y1={lane.lineYPx}
              y2={lane.lineYPx}
            />
          )}
          {lane.ticksPx.map((x) => (
            <line
              key={x}
              className={styles.check}
              x1={x}
              x2={x}
              y1={lane.lineYPx - 9}
              y2={lane.lineYPx + 5}
            />
          ))}
        </g>
      ))}
      <MinuteAxis plan={plan} layout={layout} />
    </svg>
  );
}

function MinuteAxis({ plan, layout }: { readonly plan: MonitoringPlan; readonly layout: MonitoringLayout }) {
  const { xOf, axisYPx } = layout;
  const labels = labelsWithoutOverlap(
    [
      { xPx: xOf(0), text: "0", below: "start" },
      { xPx: xOf(plan.durationMinutes), text: String(plan.durationMinutes), below: "end" },
      { xPx: xOf(plan.stayUntilMinute), text: String(plan.stayUntilMinute), below: "stay" },
      ...layout.labelMinutes.map((minute) => ({ xPx: xOf(minute), text: String(minute) })),
    ],
    { fromPx: 0, toPx: layout.widthPx },
  );
  return (
    <g>
      <line className={styles.axis} x1={layout.fromPx} x2={layout.toPx} y1={axisYPx} y2={axisYPx} />
      {labels.map((label) => (
        <g key={label.text}>
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
      <text className={styles.share} x={layout.widthPx - 1} y={axisYPx - 4}>
        min
      </text>
    </g>
  );
}
