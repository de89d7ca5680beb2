/** What is known of use that counts as regular; what nobody said is never told as said. */
import type { MedicineFacts } from "../facts.ts";

/** Whether somebody said that it is, or before it was stopped was, taken regularly. */
export function isSaidRegular({ answers }: MedicineFacts): boolean {
  const { pattern, wasRegularBeforeStopping } = answers;
  return pattern === "regular" || (pattern === "stopped" && wasRegularBeforeStopping === "yes");
}

/** "taken regularly"; or, where the rules count it so: "use not said, counted as regular". */
export function regularInWords(medicine: MedicineFacts): string {
  return isSaidRegular(medicine) ? "taken regularly" : `${whatIsKnown(medicine)}, counted as regular`;
}

function whatIsKnown({ answers, patternTyped }: MedicineFacts): string {
  const { pattern, daysUsedInLast14: days } = answers;
  const used = typeof days === "number" ? `, ${String(days)} of the last 14 days` : "";
  const onDays = used === "" ? ", days of use not known" : used;
  switch (pattern) {
    case "as-needed":
      return `said to be as needed${onDays}`;
    case "one-off":
      return `said to be taken once${onDays}`;
    case "premedication":
      return `said to be premedication but not from this clinic${used}`;
    case "stopped":
      return `${beforeStopping(answers)}${used}`;
    case "not-sure":
      return `use not sure${used}`;
    default:
      return patternTyped === undefined
        ? `use not said${used}`
        : `“${patternTyped}” typed, use not asked${used}`;
  }
}

function beforeStopping({ wasRegularBeforeStopping: answer }: MedicineFacts["answers"]): string {
  if (answer === "no") return "said not to have been regular";
  return answer === "not-sure" ? "use before stopping not sure" : "use before stopping not said";
}
