import type { AssessedMedicine } from "../assessment.ts";
import type { MedicineFacts } from "../facts.ts";

/** What staff said an entry is, in words; undefined when nobody said, or when nothing in it had to be said. */
export function reviewInWords(medicine: MedicineFacts): AssessedMedicine["review"] {
  const { answers, recognition, notASedativeBy } = medicine;
  const { classification, confirmedDrugIds = [] } = answers;
  if (classification === undefined) return undefined;
  const { as, by } = classification;
  if (as === "drug") {
    if (confirmedDrugIds.length === 0) return undefined;
    return recognition === "recognised"
      ? { isAccepted: true, inWords: `Classified by ${by}` }
      : { isAccepted: false, inWords: `Classified by ${by}; it does not fit what was typed` };
  }
  if (notASedativeBy !== undefined)
    return { isAccepted: true, inWords: `${subjectOf(medicine)} not a sedative, reviewed by ${by}` };
  if (recognition === "recognised") return undefined;
  return { isAccepted: false, inWords: `Called not a sedative by ${by}; not accepted` };
}

function subjectOf({ recognition }: MedicineFacts): string {
  return recognition === "unrecognised" ? "Not recognised;" : "The other words:";
}
