import { useWatch } from "react-hook-form";
import { sayCalendarDate } from "../../../../../rules/index.ts";
import { ageInYears } from "../../../ui/age.ts";
import { count } from "../../../ui/count.ts";
import type { Draft } from "../draft/draft.ts";
import { localInWords } from "../draft/local-time.ts";
import { ChoiceQuestion } from "../fields/choice-question.tsx";
import { DateTimeQuestion } from "../fields/date-time-question.tsx";
import { NumberQuestion } from "../fields/number-question.tsx";
import { TextQuestion } from "../fields/text-question.tsx";
import { FormSection } from "../form-section.tsx";
import { visitChoices } from "../questions/visit.ts";
import styles from "./sections.module.css";

const watched = ["visit.patient.birthDate", "visit.plannedStart", "visit.timeZone"] as const;

/** Who, when, how and why. */
export function VisitSection() {
  const [birthDate, plannedStart, timeZone] = useWatch<Draft, typeof watched>({ name: watched });
  const age = ageInYears(birthDate, plannedStart);
  return (
    <FormSection id="visit" title="Visit">
      <div className={styles.pair}>
        <TextQuestion name="visit.patient.familyName" label="Family name" />
        <TextQuestion name="visit.patient.givenName" label="Given name" />
        <TextQuestion
          name="visit.patient.birthDate"
          label="Birth date"
          type="date"
          readBack={
            birthDate &&
            `${sayCalendarDate(birthDate)}${age === undefined ? "" : `, ${count(age, "year")} old at the start`}`
          }
        />
        <TextQuestion name="visit.patient.recordNumber" label="Record number (the clinic’s own)" />
      </div>
      <DateTimeQuestion
        name="visit.plannedStart"
        label="Planned start of the treatment"
        hint={`Clinic time, ${timeZone}`}
        inWords={(local) => localInWords(local, timeZone)}
      />
      <ChoiceQuestion question={visitChoices.route} layout="stack" />
      <div className={styles.pair}>
        <NumberQuestion name="visit.plannedDurationMinutes" label="Planned duration, if known" unit="min" />
        <TextQuestion
          name="visit.course"
          label="Treatment of the course, like “3 of 6”"

          width="medium"
        />
      </div>
      <div className={styles.pair}>
        <ChoiceQuestion question={visitChoices.purpose} layout="stack" />
        <ChoiceQuestion question={visitChoices.stage} layout="stack" />
      </div>
      <ChoiceQuestion question={visitChoices.role} layout="stack" />
      <TextQuestion
        name="visit.filledInBy.name"
        label="Name of who fills it in, if you like"
        width="medium"
      />
    </FormSection>
  );
}
