/** Protocol sections 2, 3 and 5: what each medicine counts as, what is on board, and how closely to watch. */
import type { Exposure, Facts, StrongDepressant, Weighed } from "./facts.ts";
import type { Protocol } from "./protocol.ts";
import { combinedBecause, countedBesideOpioid } from "./weigh/combination.ts";
import { conditionsOf } from "./weigh/conditions.ts";
import { countDifferent } from "./weigh/count-different.ts";
import { weighMedicine } from "./weigh/exposure.ts";
import { otherDepressantsOf } from "./weigh/other-depressants.ts";
import { strongDepressantsOf } from "./weigh/strong-depressants.ts";
import { benzodiazepineOnBoard, tierOf } from "./weigh/tier.ts";

/**
 * Weighs the facts against the protocol, once for all rules. Knows no dates: hours before the start only. "Not
 * sure" inside a listed medicine counts as the worst it can mean, and so does a blank as far as no answer, of itself,
 * reaches the top level; each file of `weigh/` says what that is.
 */
export function weigh(facts: Facts, protocol: Protocol): Weighed {
  const exposures = facts.medications.medicines.map((medicine) => weighMedicine(medicine, facts, protocol));
  const strongDepressants = strongDepressantsOf(exposures, protocol);
  const conditions = conditionsOf(facts, protocol);
  const strongDepressantCount = countDifferent(strongDepressants);
  const otherDepressants = otherDepressantsOf(exposures, conditions, protocol);
  const beside = countedBesideOpioid(exposures, strongDepressants, conditions, protocol);
  const combined = combinedBecause(strongDepressants, strongDepressantCount, beside, conditions);
  const { tier, tierBecause } = tierOf(
    facts,
    {
      exposures,
      strongDepressants,
      strongDepressantCount,
      otherDepressants,
      conditions,
      combinedBecause: combined,
    },
    protocol,
  );
  return {
    exposures,
    onBoard: strongDepressants.filter(isBenzodiazepine).map(({ exposure }) => exposure),
    strongDepressants,
    strongDepressantCount,
    otherDepressants,
    conditions,
    combinedBecause: combined,
    countedBesideOpioid: beside,
    isPlannedUseOnly: strongDepressants.length === 1 && isPlannedUseOnly(exposures, tierBecause),
    tier,
    tierBecause,
  };
}

function isBenzodiazepine({ kind }: StrongDepressant): boolean {
  return kind === "benzodiazepine";
}

/** Of one entry alone: whether a drug that is listed twice is taken twice, no plan tells. */
function isPlannedUseOnly(exposures: readonly Exposure[], tierBecause: readonly string[]): boolean {
  if (tierBecause.length !== 1 || tierBecause[0] !== benzodiazepineOnBoard) return false;
  return exposures.every((exposure) => exposure.hasPlanOnRecord || !isOnBoardBenzodiazepine(exposure));
}

function isOnBoardBenzodiazepine({ isOnBoard, medicine }: Exposure): boolean {
  return isOnBoard && medicine.classes.includes("benzodiazepine");
}
