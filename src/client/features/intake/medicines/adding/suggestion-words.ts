import {
  displayName,
  type Drug,
  recognise,
  type Suggestion,
  type Vocabulary,
} from "../../../../../../rules/recognise/index.ts";
import { describeDrug } from "../medicine-words.ts";

/** What a person picked by picking this name; undefined when the name itself still has to be asked about. */
export function drugsPicked(
  { name, drugs }: Suggestion,
  vocabulary: Vocabulary,
): readonly Drug[] | undefined {
  const meant = recognise(name, vocabulary);
  if (meant.state === "recognised") return meant.drugs;
  // The person picked it from a list of medicines, so it is no ordinary word any more.
  const isOne =
    drugs.length === 1 && meant.state === "needs-confirmation" && meant.because === "ordinary-word";
  return isOne ? drugs : undefined;
}

/** "ALPRAZolam", "amitriptyline + chlordiazePOXIDE". */
export const genericNames = ({ drugs }: Suggestion): string => drugs.map(displayName).join(" + ");

/** The name that matched, when it is another one than the generic: "Xanax". */
export function otherName({ name, drugs }: Suggestion): string | undefined {
  const generic = drugs.map((drug) => drug.name).join(" + ");
  return name.toLowerCase() === generic.toLowerCase() ? undefined : name;
}

/** What it is and what it is used for. */
export function whatItIs({ drugs }: Suggestion): string {
  const words = drugs.map((drug) => [describeDrug(drug), drug.usedFor].filter(Boolean).join(" · "));
  return [...new Set(words)].join("; ");
}

/** The same beside the mark that says “Benzodiazepine” already. */
export function whatElseItIs(suggestion: Suggestion): string {
  return suggestion.drugs.length > 1
    ? whatItIs(suggestion)
    : whatItIs(suggestion).replace(/^benzodiazepine, /u, "");
}

/** A suggestion as it is read out. */
export function saySuggestion(suggestion: Suggestion): string {
  return [genericNames(suggestion), otherName(suggestion), whatItIs(suggestion)].filter(Boolean).join(", ");
}

export const isBenzodiazepineAmong = ({ drugs }: Suggestion): boolean =>
  drugs.some(({ classes }) => classes.includes("benzodiazepine"));
