import { useId } from "react";
import type { AssessedMedicine, Timeline } from "../../../../rules/index.ts";
import { layOutTimeline } from "./timeline-layout.ts";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineFacts } from "./timeline-facts.tsx";
import { TimelineLane } from "./timeline-lane.tsx";
import { useMeasuredWidth } from "./use-measured-width.ts";
import styles from "./pictures.module.css";

type Props = {
  /** Absent: the planned start is not known. */
  readonly timeline: Timeline | undefined;
  /** To name those whose last dose is not known and which can therefore not be drawn. */
  readonly medicines: readonly AssessedMedicine[];
  /** The clinic's zone; every clock time of the picture is in it. */
  readonly timeZone: string;
};

export function TimelinePicture({ timeline, medicines, timeZone }: Props) {
  const [box, widthPx] = useMeasuredWidth<HTMLElement>(560);
  const headingId = useId();
  if (timeline === undefined) {
    return (
      <figure className={styles.figure} aria-labelledby={headingId}>
        <h3 id={headingId}>Timeline</h3>
        <p>Not drawn: the planned start is not known.</p>
      </figure>
    );
  }
  return (
    <figure className={styles.figure} ref={box} aria-labelledby={headingId}>
      <h3 id={headingId}>Timeline</h3>
      <p className={styles.note}>
        Share of a dose left: an estimate from published half-lives, not a measurement.
      </p>
      {timeline.doses.length > 0 && (
        <TimelineDrawing timeline={timeline} timeZone={timeZone} widthPx={widthPx} />
      )}
      <TimelineFacts timeline={timeline} medicines={medicines} timeZone={timeZone} />
    </figure>
  );
}

function TimelineDrawing(props: {
  readonly timeline: Timeline;
  readonly timeZone: string;
  readonly widthPx: number;
}) {
  const layout = layOutTimeline(props.timeline, props.widthPx);
  // An id with a colon cannot stand inside url(#...).
  const hatchId = `hatch-${useId().replace(/\W/g, "")}`;
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-label="Drawing of the times and shares listed below it"
      width={layout.widthPx}
      height={layout.heightPx}
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
    >
      <defs>
        <pattern
          id={hatchId}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={styles.hatchLine} x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      {layout.lanes.map((lane) => (
        <TimelineLane key={lane.dose.medicineId} lane={lane} layout={layout} hatchId={hatchId} />
      ))}
      <TimelineAxis timeline={props.timeline} layout={layout} timeZone={props.timeZone} />
    </svg>
  );
}
