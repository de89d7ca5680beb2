/** The answers about one medicine that a finding rests on. */
import type { Reason } from "../assessment.ts";
import type { Exposure } from "../facts.ts";
import type { StatedPattern, Supply } from "../intake.ts";
import { lastDoseInWords } from "./words.ts";

const statedPattern: Readonly<Record<StatedPattern, string>> = {
  regular: "said to be taken regularly",
  "as-needed": "taken as needed",
  "one-off": "taken once",
  premedication: "premedication by this clinic",
  stopped: "said to be stopped",
  "not-sure": "not sure how often",
};

const supplyInWords: Readonly<Record<Supply, string>> = {
  "own-prescription": "own prescription",
  "over-the-counter": "bought without a prescription",
  "someone-else": "prescribed to someone else",
  street: "street, online or recreational",
  "this-clinic": "from this clinic",
  "not-sure": "not sure where it came from",
};

/** How it is used and when it was last taken. */
export function useReasons(exposure: Exposure): readonly Reason[] {
  return [patternReason(exposure), lastDoseReason(exposure)];
}

/** "alprazolam: taken as needed, 3 of the last 14 days". */
export function patternReason({ medicine }: Exposure): Reason {
  const { pattern, daysUsedInLast14: days } = medicine.answers;
  const stated = pattern === undefined ? "how often not said" : statedPattern[pattern];
  const used = typeof days === "number" ? `${days} of the last 14 days` : "days of use not known";
  const isToldByDays = pattern !== "premedication";
  return reason(medicine, "pattern", isToldByDays ? `${stated}, ${used}` : stated);
}

/** "alprazolam: last dose Fri 20 Nov 21:30". */
export function lastDoseReason({ medicine }: Exposure): Reason {
  return reason(medicine, "lastDose", lastDoseInWords(medicine));
}

/** "alprazolam: prescribed to someone else". */
export function supplyReason({ medicine }: Exposure): Reason {
  const { supply } = medicine.answers;
  if (supply !== undefined) return reason(medicine, "supply", supplyInWords[supply]);
  const typed = medicine.supplyTyped;
  const said =
    typed === undefined
      ? "where it came from not said"
      : `“${typed.words}” typed, nobody asked where it is from`;
  return reason(medicine, "supply", said);
}

/** "clobazam: taken for seizures", "clobazam: what it is taken for not said". */
export function purposeReason({ medicine }: Exposure): Reason {
  const { takenFor } = medicine.answers;
  const isSaid = takenFor !== undefined && takenFor.length > 0 && !takenFor.includes("not-sure");
  return reason(
    medicine,
    "takenFor",
    isSaid ? `taken for ${takenFor.join(", ")}` : "what it is taken for not known",
  );
}

/**
 * "clobazam: a dose missed, cut or changed in the last 28 days", or that nobody knows. Nothing for one said to be
 * stopped: that is told as how it is used.
 */
export function missedReasons({ medicine }: Exposure): readonly Reason[] {
  const { missedOrCutInLast28Days: answer, pattern } = medicine.answers;
  if (answer === "yes")
    return [reason(medicine, "missedOrCutInLast28Days", "a dose missed, cut or changed in the last 28 days")];
  if (pattern === "stopped") return [];
  return [reason(medicine, "missedOrCutInLast28Days", "whether a dose was missed or cut not known")];
}

function reason({ index, name }: Exposure["medicine"], field: string, says: string): Reason {
  return { path: `medications.entries[${index}].${field}`, says: `${name}: ${says}` };
}
