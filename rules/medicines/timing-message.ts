/** What one benzodiazepine's timing finding says, by situation. */
import type { Reason } from "../assessment.ts";
import type { Exposure, VisitFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import type { Message } from "../rule.ts";
import type { Say } from "../say.ts";
import { blanksOf } from "./blanks.ts";
import { missedReason, purposeReason, useReasons } from "./exposure-reasons.ts";
import {
  gapSentence,
  lastDoseSentence,
  nextDoseSentence,
  nextDoseWithoutInterval,
  planSentence,
} from "./timing-words.ts";
import { joinWords } from "./words.ts";

/** What may be said about one medicine's timing; the first that fits. */
export type TimingSituation =
  "atypical" | "never-to-be-paused" | "regular" | "stopped-lately" | "stopped-earlier" | "occasional";

export type TimingContext = {
  readonly visit: VisitFacts;
  readonly protocol: Protocol;
  readonly notChecked: readonly string[];
};

type Told = (exposure: Exposure, say: Say, context: TimingContext) => readonly string[];

/** Complete but for the line that stands in every timing block. */
export function timingMessage(
  exposure: Exposure,
  situation: TimingSituation,
  context: TimingContext,
  say: Say,
): Message {
  return {
    title: titleOf(exposure, situation, say),
    text: textOf[situation](exposure, say, context),
    reasons: reasonsFor(exposure, situation),
    notChecked: [...blanksOf(exposure.medicine), ...context.notChecked],
  };
}

function titleOf(exposure: Exposure, situation: TimingSituation, say: Say): string {
  const { medicine, isMissedOrCut } = exposure;
  const { name, lastDose } = medicine;
  switch (situation) {
    case "atypical":
      return `${name}, not a classical benzodiazepine`;
    case "never-to-be-paused":
      if (!isMissedOrCut) return `${name}, no interval applies`;
      return medicine.answers.missedOrCutInLast28Days === "yes"
        ? `${name}, a dose missed or cut`
        : `${name}, a dose missed or cut, or not known`;
    case "regular":
      return `${name} taken regularly, no interval applies`;
    case "stopped-lately":
      return `${name} stopped, cut or missed lately`;
    case "stopped-earlier":
      return `${name} stopped earlier`;
    case "occasional": {
      const hours = lastDose?.hoursBeforeStart;
      if (hours === undefined) return `${name}, last dose not known`;
      return hours < 0 ? `${name} after the planned start` : `${name} ${say.duration(hours)} before start`;
    }
  }
}

const textOf: Readonly<Record<TimingSituation, Told>> = {
  atypical: (exposure, say) => [
    "A benzodiazepine by its structure that does not act as the others do: reported, and not counted as sedating.",
    lastDoseSentence(exposure, say),
    planSentence(exposure),
  ],
  "never-to-be-paused": (exposure, say) => [
    `${whyNoInterval(exposure)} No interval applies, ever. ${planSentence(exposure)}`,
    ...(exposure.isMissedOrCut
      ? ["A dose was missed, cut or changed, or may have been: seizures can follow. Call before starting."]
      : []),
    lastDoseSentence(exposure, say),
    nextDoseWithoutInterval(exposure),
  ],
  regular: (exposure, say) => [
    `Taken regularly: no interval applies. ${planSentence(exposure)}`,
    `${lastDoseSentence(exposure, say)} Regular use counts as on board at any hour.`,
    "Days to weeks of steady use can lead to physical dependence; sudden stopping can cause withdrawal and seizures.",
    nextDoseWithoutInterval(exposure),
  ],
  "stopped-lately": (exposure, say) => [
    `A regular benzodiazepine was stopped, cut or missed lately: no interval applies. ${planSentence(exposure)}`,
    lastDoseSentence(exposure, say),
    "Stopping suddenly after regular use can cause withdrawal with tremor, agitation, confusion and seizures, at once or after some days. The prescriber needs to know before the start.",
  ],
  "stopped-earlier": (exposure, say) => [
    `Said to be stopped earlier. ${lastDoseSentence(exposure, say)}`,
    exposure.isRecent
      ? "It still counts as recent."
      : "It no longer counts as recent for the class it is judged by.",
  ],
  occasional: (exposure, say, { visit, protocol }) => [
    `${lastDoseSentence(exposure, say)} ${gapSentence(exposure, say)}`,
    ...recentSentences(exposure, say),
    nextDoseSentence(visit, protocol, say),
    `${planSentence(exposure)} A time is told to the patient only when a prescriber's plan is recorded.`,
  ],
};

function whyNoInterval({ medicine }: Exposure): string {
  const said = (medicine.answers.takenFor ?? []).filter(
    (purpose) =>
      purpose === "seizures" ||
      purpose === "withdrawal" ||
      purpose === "catatonia" ||
      purpose === "spasticity",
  );
  return said.length === 0
    ? "What it is taken for is not known, and it may be for seizures."
    : `Taken for ${joinWords(said)}.`;
}

function recentSentences(
  { recentHours, isRecent, isGapMet, movedLongerBecause }: Exposure,
  say: Say,
): readonly string[] {
  const told: string[] = [];
  if (movedLongerBecause.length > 0)
    told.push(`Counted one class longer because of ${joinWords(movedLongerBecause)}.`);
  if (isRecent && isGapMet === true)
    told.push(`It still counts as recent, for ${say.duration(recentHours)} after a dose.`);
  return told;
}

function reasonsFor(exposure: Exposure, situation: TimingSituation): readonly Reason[] {
  const reasons = [...useReasons(exposure)];
  if (situation === "never-to-be-paused") reasons.push(purposeReason(exposure));
  if (exposure.isMissedOrCut) reasons.push(missedReason(exposure));
  return reasons;
}
