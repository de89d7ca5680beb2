import type { MedicineFacts } from "../facts.ts";
import { isSedating } from "../sedating-classes.ts";
import { strongKinds } from "./strong-kinds.ts";

/** Where a medicine came from, as far as its content can be relied on. */
export type SupplyTrust = "prescribed" | "someone-else" | "unknown-content";

/** Row that stands for a benzodiazepine whose content nobody knows. */
const streetBenzodiazepine = "street-benzodiazepine";

/**
 * What the supply means; unanswered, what the typed words say of it. Not sure means unknown content for what depresses breathing strongly, and the pharmacy for
 * everything else; a blank is told as not asked, and keeps a plan from counting. A benzodiazepine without any prescription is not prescribed, whatever the counter;
 * neither is one that no country licenses, whatever was answered.
 */
export function supplyTrust({
  answers,
  supplyTyped,
  classes,
  recognition,
  drugs,
  benzodiazepine,
}: MedicineFacts): SupplyTrust {
  const { supply = supplyTyped?.value, pattern } = answers;
  if (isUnlicensedSedative(benzodiazepine) || drugs.some(({ id }) => id === streetBenzodiazepine))
    return "unknown-content";
  if (supply === "own-prescription" || supply === "this-clinic") return "prescribed";
  const isWeighed = isSedating(classes) || classes.includes("ketamine") || recognition === "unrecognised";
  if (!isWeighed) return "prescribed";
  if (supply === "street") return "unknown-content";
  if (supply === "someone-else") return "someone-else";
  if (supply === "over-the-counter")
    return classes.includes("benzodiazepine") ? "someone-else" : "prescribed";
  if (supply === undefined || pattern === "premedication") return "prescribed";
  return strongKinds.some((kind) => classes.includes(kind)) ? "unknown-content" : "prescribed";
}

/** One that is reported without acting as the class does is told as what it is. */
function isUnlicensedSedative(drug: MedicineFacts["benzodiazepine"]): boolean {
  return drug?.status === "designer" && drug.isClassicalAgonist;
}
