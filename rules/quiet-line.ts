/** The one sentence for the quietest result. It reports what was said; it never calls anything absent. */
import type { RuleOutcome } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import type { Say } from "./say.ts";
import type { EpochMs } from "./units.ts";

/** Rules that must have judged, and found nothing, before the list may be reported as holding no benzodiazepine. */
const rulesAboutTheList = [
  "medication-list-unconfirmed",
  "medication-unrecognised",
  "medication-unconfirmed",
];

/**
 * "No benzodiazepine reported by the patient at Sat 21 Nov 2026 08:12 UTC-5", or undefined whenever anything listed is
 * a benzodiazepine, may be one, is not recognised, or a question about medicines or street sedatives has no plain answer.
 */
export function quietLine(
  facts: Facts,
  outcomes: readonly RuleOutcome[],
  say: Say,
  at: EpochMs,
): string | undefined {
  const isListSettled = rulesAboutTheList.every(
    (id) => outcomes.find(({ rule }) => rule === id)?.outcome === "not-found",
  );
  const hasBenzodiazepine = facts.medications.medicines.some(({ classes }) =>
    classes.includes("benzodiazepine"),
  );
  const isDenied = facts.lifestyle?.recreationalSedatives === "never";
  if (!isListSettled || hasBenzodiazepine || !isDenied) return undefined;
  return `No benzodiazepine reported by ${reporter(facts.visit.filledInBy)} at ${say.fullClock(at)}`;
}

function reporter({ role, name }: Facts["visit"]["filledInBy"]): string {
  const whom = role === "patient" ? "the patient" : `the patient to the ${role.replace("-", " ")}`;
  return name === undefined || name === "" ? whom : `${whom} (${name})`;
}
