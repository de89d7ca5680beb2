import type { Assessment, Intake, Medications } from "../../../../rules/index.ts";

const questions = [
  "onlyNowAndThen",
  "fromSomeoneElse",
  "stoppedRecently",
  "forAnxietySleepOrSeizures",
] as const;

/** "No benzodiazepine reported" stands there, and the answers themselves do not bear it out. */
export function isQuietWithoutReason(intake: Intake, assessment: Assessment): boolean {
  const { quietLine, disposition, outcomes, medicines } = assessment;
  if (quietLine === undefined) return false;
  const isReadWhole = outcomes[0]?.outcome === "not-found";
  const isLow = disposition === undefined || disposition === "inform";
  const isDenied = intake.lifestyle?.recreationalSedatives === "never";
  if (!isReadWhole || !isLow || !isDenied || !isListSettled(intake.medications)) return true;
  return medicines.some((medicine) => medicine.isBenzodiazepine || !isNamed(medicine, quietLine));
}

/** Said to be all, and every direct question denied or answered to by something on the list. */
function isListSettled({ list, entries, isComplete = "yes", ...asked }: Medications): boolean {
  const isTold = entries.length === 0 ? list === "confirmed-none" : list === "listed";
  const areAnswered = questions.every(
    (question) => asked[question] === "no" || (asked[question] === "yes" && entries.length > 0),
  );
  return isTold && isComplete === "yes" && areAnswered;
}

/** Recognised beyond doubt; or staff said by name that it is no sedative, and the line itself repeats that. */
function isNamed(
  { recognition, typed, review }: Assessment["medicines"][number],
  quietLine: string,
): boolean {
  if (recognition === "recognised") return true;
  return recognition === "unrecognised" && review?.isAccepted === true && quietLine.includes(typed);
}
