import type { Exposure, MedicineFacts } from "../facts.ts";
import type { Today, WithdrawalSign } from "../intake.ts";
import { missedReasons, useReasons } from "../medicines/exposure-reasons.ts";
import { isSaidRegular } from "../medicines/regular-words.ts";
import { lastDoseSentence } from "../medicines/timing-words.ts";
import { joinWords, lowerFirst, medicineNames } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, cannotTell, defineRule, notFound, type Message } from "../rule.ts";
import type { Say } from "../say.ts";
import { MS_PER_HOUR, type Hours } from "../units.ts";

const sources = ["fda-benzo-boxed-2020", "asam-bzd-taper-2025"];

/** A regular benzodiazepine that is no longer taken as before, and a sign that the body misses it. */
export const benzodiazepineWithdrawal = defineRule({
  id: "benzodiazepine-withdrawal",
  looksFor: "Signs of withdrawal after a regular benzodiazepine was stopped, cut or missed",
  findings: [
    {
      topic: "urgent",
      level: "stop-and-call",
      when: "stopped, cut or missed lately, or not known to be taken as usual, prescribed or not, with any withdrawal sign or not sure",
    },
  ],
  needs: ["medications"],
  alsoReads: ["today"],
  sources,
  decide({ today }, { exposures }, protocol) {
    const lapsed = exposures.filter((exposure) => isLapsed(exposure, protocol));
    if (lapsed.length === 0) return notFound;
    const signs = today?.withdrawalSigns;
    if (signs === undefined)
      return cannotTell(
        "withdrawal signs now (tremor, sweating, palpitations, confusion, seizure): not asked",
      );
    if (signs.length === 0) return notFound;
    return advise([
      {
        topic: "urgent",
        level: "stop-and-call",
        strength: "strong",
        sources,
        message: (say) => withdrawalMessage(lapsed, signs, say),
      },
    ]);
  },
});

/**
 * Stopped lately; or said to be regular while a dose was, or may have been, missed, or while nothing was taken for
 * longer than the protocol allows. The hours do not depend on the drug, so that a longer one weakens nothing, and they
 * are the longest that the answer allows: here the longer time is the worse one.
 */
function isLapsed(
  { durationClass, pattern, isMissedOrCut, medicine }: Exposure,
  protocol: Protocol,
): boolean {
  if (durationClass === undefined) return false;
  if (pattern !== "regular") return pattern === "stopped-lately";
  const hours = longestHours(medicine);
  const isMissedBlank = medicine.answers.missedOrCutInLast28Days === undefined;
  return isMissedOrCut || isMissedBlank || hours === undefined || hours > protocol.lapsedDoseHours;
}

/** Undefined: not known. */
function longestHours({ lastDose }: MedicineFacts): Hours | undefined {
  if (lastDose?.hoursBeforeStart === undefined) return undefined;
  return lastDose.hoursBeforeStart + (lastDose.latestMs - lastDose.earliestMs) / MS_PER_HOUR;
}

function withdrawalMessage(
  lapsed: readonly Exposure[],
  signs: NonNullable<Today["withdrawalSigns"]>,
  say: Say,
): Message {
  const names = medicineNames(lapsed.map(({ medicine }) => medicine));
  const isSaid = lapsed.every(({ medicine }) => isSaidRegular(medicine));
  const use = isSaid ? "regular use" : "use counted as regular";
  return {
    title: `possible withdrawal from ${names}`,
    text: [
      `${names}: ${use} that was stopped, cut or missed, or may have been, with ${saySigns(signs)}.`,
      ...lapsed.map(
        (exposure) => `${exposure.medicine.name}: ${lowerFirst(lastDoseSentence(exposure, say))}`,
      ),
      "Withdrawal from a benzodiazepine can lead to seizures and can be life-threatening. It needs a clinician now, before any thought of ketamine.",
    ],
    reasons: [
      ...lapsed.flatMap((exposure) => [...useReasons(exposure), ...missedReasons(exposure)]),
      { path: "today.withdrawalSigns", says: `signs now: ${saySigns(signs)}` },
    ],
    notChecked: ["other causes of these signs"],
  };
}

function saySigns(signs: readonly WithdrawalSign[] | "not-sure"): string {
  return signs === "not-sure" ? "signs nobody is sure of" : joinWords(signs);
}
