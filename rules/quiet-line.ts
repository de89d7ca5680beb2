/** The one sentence for the quietest result. It reports what was said; it never calls anything absent. */
import type { RuleOutcome } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import { haveDirectQuestionsPlainAnswers } from "./medicines/direct-questions.ts";
import { openDoubts } from "./medicines/open-doubts.ts";
import { reviewInWords } from "./medicines/review-words.ts";
import { lowerFirst } from "./medicines/words.ts";
import type { Say } from "./say.ts";
import type { EpochMs } from "./units.ts";

/** Rules that must have judged, and found nothing, before the list may be reported as holding no benzodiazepine. */
const rulesAboutTheList = ["medication-list-unconfirmed", "medication-unrecognised"];
const ruleAboutNames = "medication-unconfirmed";

/**
 * "No benzodiazepine reported by the patient at Sat 21 Nov 2026 08:12 UTC-5", or undefined whenever anything listed is
 * a benzodiazepine, may be one, is not recognised, or a question about medicines or street sedatives has no plain answer.
 * A name that is easily mixed up, an amount in doubt, and an unknown name that staff classified stand in the same
 * sentence.
 */
export function quietLine(
  facts: Facts,
  outcomes: readonly RuleOutcome[],
  say: Say,
  at: EpochMs,
): string | undefined {
  const doubts = openDoubts(facts.medications);
  const foundNothing = (id: string) => outcomes.find(({ rule }) => rule === id)?.outcome === "not-found";
  const hasOnlyDoubts =
    doubts.length > 0 && outcomes.find(({ rule }) => rule === ruleAboutNames)?.missing === doubts.join("; ");
  const isListSettled =
    rulesAboutTheList.every(foundNothing) && (foundNothing(ruleAboutNames) || hasOnlyDoubts);
  const hasBenzodiazepine = facts.medications.medicines.some(({ classes }) =>
    classes.includes("benzodiazepine"),
  );
  const isAnswered = haveDirectQuestionsPlainAnswers(facts.medications);
  const isDenied = facts.lifestyle?.recreationalSedatives === "never";
  if (!isListSettled || hasBenzodiazepine || !isAnswered || !isDenied) return undefined;
  const said = `No benzodiazepine reported by ${reporter(facts.visit.filledInBy)} at ${say.fullClock(at)}`;
  return [said, ...doubts.map((doubt) => `not checked: ${doubt}`), ...reviewsOf(facts)].join("; ");
}

/** "“blorbex”: not recognised; not a sedative, reviewed by Dana Cole", for each entry that is judged by that word alone. */
function reviewsOf({ medications }: Facts): readonly string[] {
  return medications.medicines.flatMap((medicine) => {
    const review = medicine.notASedativeBy === undefined ? undefined : reviewInWords(medicine);
    return review === undefined ? [] : [`“${medicine.answers.typed}”: ${lowerFirst(review.inWords)}`];
  });
}

function reporter({ role, name }: Facts["visit"]["filledInBy"]): string {
  const whom = role === "patient" ? "the patient" : `the patient to the ${role.replace("-", " ")}`;
  return name === undefined || name === "" ? whom : `${whom} (${name})`;
}
