/** What one benzodiazepine's timing finding says, by situation. */
import type { Reason } from "../assessment.ts";
import type { Exposure, VisitFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import type { Message } from "../rule.ts";
import type { Say } from "../say.ts";
import { blanksOf, hasTellingBlank } from "./blanks.ts";
import { missedReasons, purposeReason, useReasons } from "./exposure-reasons.ts";
import { isSaidRegular, regularInWords } from "./regular-words.ts";
import type { TimingSituation } from "./timing-situation.ts";
import {
  gapSentence,
  lastDoseSentence,
  nextDoseSentence,
  nextDoseWithoutInterval,
  planSentence,
} from "./timing-words.ts";
import { joinWords, upperFirst } from "./words.ts";

export type TimingContext = {
  readonly visit: VisitFacts;
  readonly protocol: Protocol;
  readonly notChecked: readonly string[];
};

type Told = (exposure: Exposure, say: Say, context: TimingContext) => readonly string[];

/**
 * Complete but for the line that stands in every timing block. Findings about several medicines, or several entries of
 * one, stand under one heading, so each text says whose it is.
 */
export function timingMessage(
  exposure: Exposure,
  situation: TimingSituation,
  context: TimingContext,
  say: Say,
): Message {
  return {
    title: titleOf(exposure, situation, say),
    text: textOf[situation](exposure, say, context).map((told) => `${exposure.medicine.name}: ${told}`),
    reasons: reasonsFor(exposure, situation),
    ...(situation === "regular" ? { evidence: dependence } : {}),
    notChecked: [...blanksOf(exposure.medicine), ...context.notChecked],
  };
}

const dependence =
  "Days to weeks of steady use can lead to physical dependence; sudden stopping can then cause withdrawal and seizures.";

function titleOf(exposure: Exposure, situation: TimingSituation, say: Say): string {
  const { medicine, isMissedOrCut } = exposure;
  const { name, lastDose } = medicine;
  switch (situation) {
    case "atypical":
      return `${name}, not a classical benzodiazepine`;
    case "never-to-be-paused":
      if (!isMissedOrCut) return `${name}, no interval applies`;
      if (medicine.answers.missedOrCutInLast28Days === "yes") return `${name}, a dose missed or cut`;
      return medicine.answers.pattern === "stopped"
        ? `${name}, said to be stopped`
        : `${name}, a dose missed or cut, or not known`;
    case "regular":
      return isSaidRegular(medicine)
        ? `${name} taken regularly, no interval applies`
        : `${name}, ${regularInWords(medicine)}: no interval applies`;
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
    `${lastDoseSentence(exposure, say)} ${planSentence(exposure)}`,
  ],
  "never-to-be-paused": (exposure, say) => [
    ...(exposure.isMissedOrCut
      ? [`${missedSentence(exposure)} Seizures can follow. Call before starting.`]
      : []),
    `${whyNoInterval(exposure)} No interval applies, ever. ${planSentence(exposure)} ${lastDoseSentence(exposure, say)}`,
    nextDoseWithoutInterval(exposure),
  ],
  regular: (exposure, say) => {
    const told = `${regularUse(exposure)} ${planSentence(exposure)} ${lastDoseSentence(exposure, say)}`;
    const next = nextDoseWithoutInterval(exposure);
    return exposure.hasPlanOnRecord ? [`${told} ${next}`] : [told, `${canDepend} ${next}`];
  },
  "stopped-lately": (exposure, say) => [
    `${lapsedUse(exposure)} was stopped, cut or missed lately: no interval applies. ${planSentence(exposure)} ${lastDoseSentence(exposure, say)}`,
    "Withdrawal can follow, at once or after some days: tremor, agitation, confusion, seizures. The prescriber needs to know before the start.",
  ],
  "stopped-earlier": (exposure, say) => [
    `Said to be stopped earlier. ${lastDoseSentence(exposure, say)} ${
      exposure.isRecent
        ? "It still counts as recent."
        : "It no longer counts as recent for the class it is judged by."
    }`,
  ],
  occasional: (exposure, say, { visit, protocol }) => [
    [lastDoseSentence(exposure, say), gapSentence(exposure, say), ...recentSentences(exposure, say)].join(
      " ",
    ),
    `${nextDoseSentence(visit, protocol, say)} ${planSentence(exposure)} A time is told to the patient only when a prescriber's plan is recorded.`,
  ],
};

const canDepend = "Physical dependence is possible.";

function regularUse({ medicine, isPrescribed }: Exposure): string {
  const supply = isPrescribed ? "" : ", not prescribed or not known to be";
  return `${upperFirst(regularInWords(medicine))}${supply}: no interval applies.`;
}

function lapsedUse({ medicine }: Exposure): string {
  return isSaidRegular(medicine)
    ? "A regular benzodiazepine"
    : `A benzodiazepine (${regularInWords(medicine)})`;
}

function missedSentence({ medicine }: Exposure): string {
  const { missedOrCutInLast28Days: answer, pattern } = medicine.answers;
  if (answer === "yes") return "A dose was missed, cut or changed.";
  return pattern === "stopped" ? "Said to be stopped." : "A dose may have been missed, cut or changed.";
}

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
  { recentHours, isRecent, isGapMet, movedLongerBecause, medicine }: Exposure,
  say: Say,
): readonly string[] {
  const told: string[] = [];
  if (!isRecent && hasTellingBlank(medicine))
    told.push("Some questions about it were not asked, so a prescriber looks at it.");
  if (movedLongerBecause.length > 0)
    told.push(`Counted one class longer because of ${joinWords(movedLongerBecause)}.`);
  if (isRecent && isGapMet === true)
    told.push(`It still counts as recent, for ${say.duration(recentHours)} after a dose.`);
  return told;
}

function reasonsFor(exposure: Exposure, situation: TimingSituation): readonly Reason[] {
  const reasons = [...useReasons(exposure)];
  if (situation === "never-to-be-paused") reasons.push(purposeReason(exposure));
  if (exposure.isMissedOrCut) reasons.push(...missedReasons(exposure));
  return reasons;
}
