import { sayBloodPressure, sayQuantity, type VitalsReading } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import styles from "./packet.module.css";

/** "IV infusion" for "visit.route"; "not asked" where nothing was answered. */
export type FindAnswer = (path: string) => string;

type Props = { readonly screening: StoredScreening; readonly answerAt: FindAnswer };

/** What the bedside needs beside the advice: allergies, weight, route, fasting, baseline, escort. */
export function VisitFacts({ screening, answerAt }: Props) {
  const { intake, assessment } = screening;
  const { durationMinutes, isDurationAssumed } = assessment.monitoring;
  const facts: readonly (readonly [string, string, ("wide" | "full")?])[] = [
    ["Allergies", answerAt("history.allergies"), "wide"],
    ["Weight", answerAt("vitals.weightKg")],
    [
      "Route, duration",
      `${answerAt("visit.route")}, ${sayQuantity(durationMinutes, "min")}${isDurationAssumed ? " (assumed, not said)" : ""}`,
    ],
    ["Purpose, course", [answerAt("visit.purpose"), intake.visit.course].filter(Boolean).join(", ")],
    ["Last food", answerAt("lifestyle.lastFood")],
    ["Last clear fluid", answerAt("lifestyle.lastClearFluid")],
    ["Escort and phone", answerAt("lifestyle.escort"), "wide"],
    ["Baseline vitals", readingInWords(intake.vitals?.first, answerAt("vitals.first.takenAt")), "full"],
    ...(intake.vitals?.repeat === undefined
      ? []
      : [
          [
            "Repeat vitals",
            readingInWords(intake.vitals.repeat, answerAt("vitals.repeat.takenAt")),
            "full",
          ] as const,
        ]),
  ];
  return (
    <dl className={styles.grid}>
      {facts.map(([term, says, width]) => (
        <div key={term} className={width && styles[width]}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every measure of one reading; what was not measured is said, because a blank would read as normal. */
export function readingInWords(reading: VitalsReading | undefined, takenAt: string): string {
  if (reading === undefined) return "not taken";
  const { systolicMmHg, diastolicMmHg, heartRatePerMinute, respiratoryRatePerMinute } = reading;
  const { spo2Percent, isOnOxygen, moaas } = reading;
  const bloodPressure =
    systolicMmHg === undefined || diastolicMmHg === undefined
      ? notTaken
      : sayBloodPressure(systolicMmHg, diastolicMmHg);
  const oxygen = { yes: " on oxygen", no: " on air", "not-sure": " oxygen not sure" };
  return [
    `BP ${bloodPressure}`,
    `HR ${measured(heartRatePerMinute, "/min")}`,
    `SpO\u2082 ${measured(spo2Percent, "%")}${isOnOxygen === undefined ? "" : oxygen[isOnOxygen]}`,
    `RR ${measured(respiratoryRatePerMinute, "/min")}`,
    `MOAA/S ${measured(moaas, "")}`,
    `taken ${takenAt}`,
  ].join(" · ");
}

const notTaken = "not taken";

function measured(value: number | undefined, unit: string): string {
  return value === undefined ? notTaken : sayQuantity(value, unit);
}
