import type { Lane, TimelineLayout } from "./timeline-layout.ts";
import styles from "./pictures.module.css";

type Props = { readonly lane: Lane; readonly layout: TimelineLayout; readonly hatchId: string };

/** One dose: its recent window hatched, what may be left of it as a band, the gap as a dashed line. */
export function TimelineLane({ lane, layout, hatchId }: Props) {
  const { plotTopPx, plotBottomPx } = lane;
  const heightPx = plotBottomPx - plotTopPx;
  return (
    <g>
      <text className={styles.laneName} x={layout.plotLeftPx} y={lane.topPx + 17}>
        {lane.isBeforeAxis ? `\u25c0 ${lane.dose.name}` : lane.dose.name}
      </text>
      {lane.recent !== undefined && (
        <rect
          className={styles.recent}
          x={lane.recent.fromPx}
          y={plotTopPx}
          width={Math.max(0, lane.recent.toPx - lane.recent.fromPx)}
          height={heightPx}
          fill={`url(#${hatchId})`}
        />
      )}
      {lane.band !== undefined && <path className={styles.band} d={lane.band} />}
      <ShareLabels lane={lane} layout={layout} />
      <rect
        className={styles.infusion}
        x={layout.startXPx}
        y={plotTopPx}
        width={Math.max(2, layout.endXPx - layout.startXPx)}
        height={heightPx}
      />
      <rect
        className={styles.observation}
        x={layout.endXPx}
        y={plotTopPx}
        width={Math.max(0, layout.stayXPx - layout.endXPx)}
        height={heightPx}
      />
      {lane.gapXPx !== undefined && (
        <line className={styles.gap} x1={lane.gapXPx} x2={lane.gapXPx} y1={plotTopPx} y2={plotBottomPx} />
      )}
      <line
        className={styles.start}
        x1={layout.startXPx}
        x2={layout.startXPx}
        y1={plotTopPx - 4}
        y2={plotBottomPx}
      />
      <line
        className={styles.baseline}
        x1={layout.plotLeftPx}
        x2={layout.plotRightPx}
        y1={plotBottomPx}
        y2={plotBottomPx}
      />
      <DoseMark lane={lane} />
    </g>
  );
}

function ShareLabels({ lane, layout }: { readonly lane: Lane; readonly layout: TimelineLayout }) {
  if (lane.band === undefined) return null;
  const middlePx = (lane.plotTopPx + lane.plotBottomPx) / 2;
  return (
    <>
      <line
        className={styles.half}
        x1={layout.plotLeftPx}
        x2={layout.plotRightPx}
        y1={middlePx}
        y2={middlePx}
      />
      <text className={styles.share} x={layout.plotLeftPx - 5} y={lane.plotTopPx + 9}>
        100{"\u00a0"}%
      </text>
      <text className={styles.share} x={layout.plotLeftPx - 5} y={middlePx + 4}>
        50{"\u00a0"}%
      </text>
    </>
  );
}

/** A dot at the latest time it can have been, a bar back to the earliest; an arrow when it lies before the axis. */
function DoseMark({ lane }: { readonly lane: Lane }) {
  const y = lane.plotBottomPx;
  if (lane.isBeforeAxis) {
    return <path className={styles.dose} d={`M${lane.doseXPx} ${y - 6}l-9 6l9 6Z`} />;
  }
  return (
    <>
      {lane.earliestXPx < lane.doseXPx && (
        <line className={styles.doseSpan} x1={lane.earliestXPx} x2={lane.doseXPx} y1={y} y2={y} />
      )}
      <circle className={styles.dose} cx={lane.doseXPx} cy={y} r="5" />
    </>
  );
}
