import type { ReactNode } from "react";
import { MS_PER_HOUR } from "./spans.ts";
import {
  type AssessedMedicine,
  sayQuantity,
  type Timeline,
  type TimelineDose,
} from "../../../../rules/index.ts";
import { dayAndTime, fullDateAndTime } from "../../ui/clock-labels.ts";
import { Swatch, type SwatchKind } from "./swatch.tsx";
import { lanesDrawn } from "./timeline-layout.ts";
import { shareLeftInWords } from "./share-left.ts";
import styles from "./pictures.module.css";

type Props = {
  readonly timeline: Timeline;
  readonly medicines: readonly AssessedMedicine[];
  readonly timeZone: string;
};

/** Everything the drawing says, in words; the marks beside them are its legend. */
export function TimelineFacts({ timeline, medicines, timeZone }: Props) {
  const drawn = new Set(timeline.doses.map((dose) => dose.medicineId));
  const benzodiazepines = new Set(medicines.filter((each) => each.isBenzodiazepine).map(({ id }) => id));
  const notDrawn = medicines.filter(
    (medicine) => (medicine.isBenzodiazepine || medicine.isSedating) && !drawn.has(medicine.id),
  );
  return (
    <>
      {timeline.doses.length > lanesDrawn && (
        <p className={styles.note}>Drawn: the {lanesDrawn} doses taken last. Listed: all of them.</p>
      )}
      <ul className={styles.facts}>
        {timeline.doses.map((dose) => (
          <li key={dose.medicineId}>
            <strong>{dose.name}</strong>
            <DoseFacts
              dose={dose}
              startMs={timeline.startMs}
              timeZone={timeZone}
              hasHalfLives={benzodiazepines.has(dose.medicineId)}
            />
          </li>
        ))}
        {notDrawn.map((medicine) => (
          <li key={medicine.id}>
            <strong>{medicine.recognisedAs ?? `\u201c${medicine.typed}\u201d`}</strong>
            <p>Not drawn. Last dose: {medicine.lastDoseInWords}.</p>
          </li>
        ))}
        {medicines.length > 0 && timeline.doses.length + notDrawn.length === 0 && (
          <li>No listed medicine has a time to draw.</li>
        )}
        {medicines.length === 0 && <li>No medicine is listed, so no dose is drawn.</li>}
      </ul>
      <dl className={styles.visitTimes}>
        <Fact kind="start" term="Planned start">
          {fullDateAndTime(timeline.startMs, timeZone)}
        </Fact>
        <Fact kind="infusion" term="Planned end">
          {dayAndTime(timeline.endMs, timeZone)}
        </Fact>
        <Fact kind="observation" term="Stay at least to">
          {dayAndTime(timeline.stayUntilMs, timeZone)}
        </Fact>
      </dl>
    </>
  );
}

function DoseFacts(props: {
  readonly dose: TimelineDose;
  readonly startMs: number;
  readonly timeZone: string;
  /** Only benzodiazepines are drawn with what may be left of them. */
  readonly hasHalfLives: boolean;
}) {
  const { dose, startMs, timeZone, hasHalfLives } = props;
  const isExact = dose.earliestMs === dose.latestMs;
  const { halfLifeHours } = dose;
  return (
    <dl>
      <Fact kind="dose" term="Last dose">
        {isExact
          ? dayAndTime(dose.latestMs, timeZone)
          : `between ${dayAndTime(dose.earliestMs, timeZone)} and ${dayAndTime(dose.latestMs, timeZone)}; drawn from the latest`}
      </Fact>
      {dose.recentUntilMs !== undefined && (
        <Fact kind="recent" term="Counts as recent until">
          {dayAndTime(dose.recentUntilMs, timeZone)}
        </Fact>
      )}
      {dose.gapReachedAtMs !== undefined && (
        <Fact kind="gap" term="Clinic's gap reached">
          {dayAndTime(dose.gapReachedAtMs, timeZone)}
        </Fact>
      )}
      {hasHalfLives && (
        <Fact kind="band" term="Left at the planned start">
          {halfLifeHours === undefined
            ? "not known, no half-life published"
            : `${shareLeftInWords((startMs - dose.latestMs) / MS_PER_HOUR, halfLifeHours)} (half-lives ${sayQuantity(halfLifeHours.min, "h")} to ${sayQuantity(halfLifeHours.max, "h")})`}
        </Fact>
      )}
    </dl>
  );
}

function Fact(props: { readonly kind: SwatchKind; readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        <Swatch kind={props.kind} /> {props.term}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}
