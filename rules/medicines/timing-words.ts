/** Sentences about when a benzodiazepine was taken, and what follows from it. None asks anyone to change a medicine. */
import { sayCalendarDate } from "../calendar-date.ts";
import type { Exposure, VisitFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import type { Say } from "../say.ts";
import { MS_PER_HOUR, MS_PER_MINUTE } from "../units.ts";

/** "Last dose Fri 20 Nov 21:30, 11 h 30 min before the planned start." A range is told by its latest instant. */
export function lastDoseSentence({ medicine }: Exposure, say: Say): string {
  const { lastDose, isLastDoseRefused } = medicine;
  if (isLastDoseRefused)
    return "The last dose was given as a time in the future, which is not used: it counts as recent.";
  if (lastDose === undefined) return "Last dose not known: it counts as recent.";
  const { inWords, isExact, latestMs, hoursBeforeStart: hours } = lastDose;
  if (hours === undefined)
    return `Last dose ${inWords}. The planned start is not known: it counts as recent.`;
  const interval =
    hours < 0
      ? `${say.duration(-hours)} after the planned start`
      : `${say.duration(hours)} before the planned start`;
  return isExact
    ? `Last dose ${inWords}, ${interval}.`
    : `Last dose ${inWords}: at the latest ${say.clock(latestMs)}, at least ${interval}.`;
}

/** What this clinic asks of use now and then, in clock times; the words of protocol section 7. */
export function gapSentence({ medicine, gapHours, durationClass }: Exposure, say: Say): string {
  const { lastDose } = medicine;
  const asks = `This clinic's protocol asks for ${say.duration(gapHours)}`;
  const reached =
    lastDose?.hoursBeforeStart === undefined
      ? `${asks}; whether it is reached cannot be told`
      : `${asks}, reached ${say.clock(lastDose.latestMs + gapHours * MS_PER_HOUR)}`;
  const present = durationClass === "long" ? " Long-acting: the drug will still be present." : "";
  return `${reached}. Reaching it does not mean the drug has gone.${present}`;
}

/** Earliest next dose of use now and then; the end is the planned one. */
export function nextDoseSentence(
  { startMs, durationMinutes }: Pick<VisitFacts, "startMs" | "durationMinutes">,
  protocol: Protocol,
  say: Say,
): string {
  const gap = `${say.duration(protocol.afterInfusionHours)} after the end`;
  const condition = "and only once discharge criteria are met";
  if (startMs === undefined) return `Next dose: no earlier than ${gap}, ${condition}.`;
  const earliestMs = startMs + durationMinutes * MS_PER_MINUTE + protocol.afterInfusionHours * MS_PER_HOUR;
  return `Next dose: no earlier than ${say.clock(earliestMs)}, ${gap} as planned, ${condition}.`;
}

const usualNextDose =
  "Next dose: at the usual time unless the prescriber says otherwise; if drowsy, ask first.";

/**
 * Next dose where no interval applies. Only what is prescribed and has a usual time is told to go on at it; for the rest,
 * use now and then of which nobody knows the purpose among it, the prescriber is asked.
 */
export function nextDoseWithoutInterval({ medicine, pattern, isPrescribed }: Exposure): string {
  const isPurposeUnsure = medicine.answers.takenFor?.includes("not-sure") === true;
  const hasUsualTime = pattern !== "occasional" || !isPurposeUnsure;
  return isPrescribed && hasUsualTime
    ? usualNextDose
    : "Next dose: no time is given here; a prescriber is asked before the patient leaves.";
}

/** "Prescriber's plan: continue as usual (12 Nov 2026)." Another plan stands in its own words. */
export function planSentence({ medicine, hasPlanOnRecord }: Exposure): string {
  const plan = medicine.answers.prescribersPlan;
  if (plan === undefined) return "Prescriber's plan: not asked.";
  if (plan.plan === "none-known") return "Prescriber's plan: none known.";
  const date = plan.date === undefined ? "no date" : sayCalendarDate(plan.date);
  if (plan.plan === "other") return `Prescriber's plan: “${plan.inWords ?? "other"}” (${date}).`;
  const continued = `Prescriber's plan: continue as usual (${date})`;
  return hasPlanOnRecord
    ? `${continued}, on record.`
    : `${continued}. It does not count as on record: ${whyNotOnRecord(medicine)}.`;
}

function whyNotOnRecord({ planAgeDays, answers }: Exposure["medicine"]): string {
  if (planAgeDays === undefined) return "it has no date";
  if (planAgeDays < 0) return "its date lies in the future";
  if (answers.missedOrCutInLast28Days === "yes") return "a dose was missed, cut or changed since";
  if (answers.missedOrCutInLast28Days === "not-sure")
    return "nobody is sure whether a dose was missed, cut or changed since";
  return "it is too old, or use has changed since, or something about the use is not known";
}
