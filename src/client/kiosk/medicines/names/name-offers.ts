import {
  type Drug,
  recognise,
  type Suggestion,
  type Vocabulary,
} from "../../../../../rules/recognise/index.ts";
import { usedForId } from "../../words/used-for-id.ts";
import { hasOwnName } from "./drug-words.ts";
import type { NameOffer } from "./names.ts";

/** A suggestion as it is offered. A name that can mean several medicines is offered once for each, so choosing is telling. */
export function offersOf({ name, drugs }: Suggestion, vocabulary: Vocabulary): readonly NameOffer[] {
  if (!drugs.every(hasOwnName)) return [];
  const together = drugsMeant(name, drugs, vocabulary);
  return together ? [offer(name, together)] : drugs.map((drug) => offer(name, [drug]));
}

/** What the name stands for beyond doubt; undefined when it can mean one or another. */
function drugsMeant(
  name: string,
  drugs: readonly Drug[],
  vocabulary: Vocabulary,
): readonly Drug[] | undefined {
  const meant = recognise(name, vocabulary);
  if (meant.state === "recognised") return meant.drugs;
  // Chosen from a list of medicines, it is no ordinary word any more.
  return drugs.length === 1 ? drugs : undefined;
}

function offer(name: string, drugs: readonly Drug[]): NameOffer {
  const generic = drugs.map((drug) => drug.name).join(" + ");
  const usedFor = drugs.flatMap((drug) => usedForId(drug.usedFor) ?? []);
  return {
    name,
    ...(generic.toLowerCase() !== name.toLowerCase() && { other: generic }),
    usedFor: [...new Set(usedFor)],
    drugIds: drugs.map(({ id }) => id),
  };
}
