import type { Drug } from "../../../rules/drug.ts";
import { isBenzodiazepine, type Recognition } from "../../../rules/recognise/index.ts";

/** What the entry is judged by: named beyond doubt, or asked about. Suggestions for an unknown name are not among them. */
export function judgedBy(found: Recognition): readonly Drug[] {
  switch (found.state) {
    case "recognised":
      return found.drugs;
    case "needs-confirmation":
      return [...found.candidates, ...found.alsoRecognised];
    case "unrecognised":
      return [];
  }
}

/** What is offered to a person, the likeliest first. */
export function offeredBy(found: Recognition): readonly Drug[] {
  return found.state === "unrecognised" ? found.suggestions : judgedBy(found);
}

/** Whether the form asks which medicine is meant. */
export function asks(found: Recognition): boolean {
  return (
    found.state === "needs-confirmation" || (found.state === "recognised" && found.lookAlikes.length > 0)
  );
}

/** Whether staff see that it is, or may be, a benzodiazepine. */
export function isFlagged(found: Recognition): boolean {
  return judgedBy(found).some(isBenzodiazepine);
}

/** Whether it is taken for a benzodiazepine beyond doubt. */
export function isNamedBenzodiazepine(found: Recognition): boolean {
  if (found.state === "unrecognised") return false;
  return (found.state === "recognised" ? found.drugs : found.alsoRecognised).some(isBenzodiazepine);
}
