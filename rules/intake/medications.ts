/** The medication list and the direct questions beside it. */
import type { Answer } from "./answer.ts";
import type { Medicine } from "./medicine.ts";

export type Medications = {
  readonly list: MedicationListState;
  /** Empty unless `list` is "listed". */
  readonly entries: readonly Medicine[];
  /** Whether the entries are all that is taken. Absent: nobody asked that, and the list counts as it stands. */
  readonly isComplete?: Answer;
  /** The direct questions beside the list, always asked. */
  readonly onlyNowAndThen?: Answer;
  readonly fromSomeoneElse?: Answer;
  readonly stoppedRecently?: Answer;
  /** Medicines for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal. */
  readonly forAnxietySleepOrSeizures?: Answer;
};

export type MedicationListState = "not-asked" | "no-answer" | "declined" | "confirmed-none" | "listed";
