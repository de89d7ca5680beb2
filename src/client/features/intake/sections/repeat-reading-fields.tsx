import { useWatch } from "react-hook-form";
import type { Protocol } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { isRepeatAsked } from "../draft/repeat-reading.ts";
import { QuestionGroup } from "./question-group.tsx";
import { ReadingFields } from "./reading-fields.tsx";
import styles from "./sections.module.css";

/** The second reading, once the first is high. */
export function RepeatReadingFields({ protocol }: { readonly protocol: Protocol }) {
  const [visit, vitals] = useWatch<Draft, ["visit", "vitals"]>({ name: ["visit", "vitals"] });
  if (!isRepeatAsked({ visit, vitals }, protocol)) return null;
  return (
    <QuestionGroup
      title={`Blood pressure again, ${protocol.repeatReadingAfterMinutes} minutes or more after the first`}
    >
      <p className={styles.quiet}>
        The first reading is high. The lower of the two decides; without a second one the first stands.
      </p>
      <ReadingFields which="repeat" timeZone={visit.timeZone} />
    </QuestionGroup>
  );
}
