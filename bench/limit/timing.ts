import { benzodiazepineTiming } from "../../rules/advisories/benzodiazepine-timing.ts";
import { benzodiazepineWithdrawal } from "../../rules/advisories/benzodiazepine-withdrawal.ts";
import type { Exposure } from "../../rules/index.ts";
import { asTheEngine, finding, noText, verified, type Line } from "./finding.ts";
import { isPlainExposure, lastDose, pattern } from "./medicine-reasons.ts";

const occasionalSources = verified("jnj-spravato-bzd", "diekamp-2021", "cochrane-ottawa");
const regularSources = verified("fda-benzo-boxed-2020", "asam-bzd-taper-2025");
const plan = "Prescriber's plan: none known.";
const dependence =
  "Days to weeks of steady use can lead to physical dependence; sudden stopping can then cause withdrawal and seizures.";
const msPerHour = 3_600_000;

export function withdrawal(line: Line): void {
  const { weighed, protocol } = line;
  for (const { durationClass, pattern: use, isMissedOrCut, medicine } of weighed.exposures) {
    if (durationClass === undefined) continue;
    const hours = medicine.lastDose?.hoursBeforeStart;
    const isPast = hours === undefined || hours > protocol.lapsedDoseHours;
    if (use === "stopped-lately" || (use === "regular" && (isMissedOrCut || isPast))) {
      asTheEngine(benzodiazepineWithdrawal, line);
      return;
    }
  }
}

export function timing(line: Line): void {
  const { weighed, facts, found } = line;
  const from = found.length;
  for (const exposure of weighed.exposures) {
    if (exposure.durationClass === undefined || exposure.pattern === "premedication") continue;
    if (!isUsual(exposure) || facts.history === undefined || facts.visit.startMs === undefined) {
      found.length = from;
      asTheEngine(benzodiazepineTiming, line);
      return;
    }
    if (exposure.pattern === "regular") regular(exposure, line);
    else occasional(exposure, facts.visit.startMs, line);
  }
}

/** As in the timed intakes: prescribed, its last dose known exactly, no plan known, nothing missed or left blank. */
function isUsual(exposure: Exposure): boolean {
  const { pattern: use, medicine, isRecent, isGapMet } = exposure;
  const { answers, lastDose: time } = medicine;
  return (
    (use === "regular" || use === "occasional") &&
    exposure.isPrescribed &&
    medicine.benzodiazepine?.isClassicalAgonist === true &&
    !exposure.isNeverToBePaused &&
    !exposure.isMissedOrCut &&
    isPlainExposure(exposure) &&
    time?.isExact === true &&
    time.hoursBeforeStart !== undefined &&
    time.hoursBeforeStart >= 0 &&
    answers.supply !== undefined &&
    answers.takenFor !== undefined &&
    answers.takenFor.length > 0 &&
    answers.missedOrCutInLast28Days !== undefined &&
    answers.isExtendedRelease !== undefined &&
    answers.prescribersPlan?.plan === "none-known" &&
    (use === "regular"
      ? answers.pattern === "regular"
      : exposure.movedLongerBecause.length === 0 && !(isRecent && isGapMet === true))
  );
}

function regular({ medicine }: Exposure, { found, say }: Line): void {
  const { name, lastDose: time } = medicine;
  found.push({
    rule: "benzodiazepine-timing",
    topic: "timing",
    level: "prescriber-review",
    title: `${name} taken regularly, no interval applies`,
    text: [
      `${name}: Taken regularly: no interval applies. ${plan} Last dose ${time?.inWords ?? ""}, ${say.duration(time?.hoursBeforeStart ?? 0)} before the planned start.`,
      `${name}: Physical dependence is possible. Next dose: at the usual time unless the prescriber says otherwise; if drowsy, ask first.`,
    ],
    reasons: [pattern(medicine), lastDose(medicine)],
    sources: regularSources,
    strength: "strong",
    notChecked: noText,
    evidence: dependence,
  });
}

function occasional(exposure: Exposure, startMs: number, { facts, protocol, found, say }: Line): void {
  const { medicine, gapHours, durationClass, isGapMet, isRecent } = exposure;
  const { name, lastDose: time } = medicine;
  const before = say.duration(time?.hoursBeforeStart ?? 0);
  const present = durationClass === "long" ? " Long-acting: the drug will still be present." : "";
  const reached = say.clock((time?.latestMs ?? 0) + gapHours * msPerHour);
  const hoursAfter = protocol.afterInfusionHours;
  const next = say.clock(startMs + facts.visit.durationMinutes * 60_000 + hoursAfter * msPerHour);
  found.push(
    finding(
      "benzodiazepine-timing",
      "timing",
      isGapMet === true && !isRecent ? "inform" : "prescriber-review",
      "moderate",
      `${name} ${before} before start`,
      [
        `${name}: Last dose ${time?.inWords ?? ""}, ${before} before the planned start. This clinic's protocol asks for ${say.duration(gapHours)}, reached ${reached}. Reaching it does not mean the drug has gone.${present}`,
        `${name}: Next dose: no earlier than ${next}, ${say.duration(hoursAfter)} after the end as planned, and only once discharge criteria are met. ${plan} A time is told to the patient only when a prescriber's plan is recorded.`,
      ],
      [pattern(medicine), lastDose(medicine)],
      occasionalSources,
      noText,
    ),
  );
}
