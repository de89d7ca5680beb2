import { cypModifierCurrent } from "../../rules/advisories/cyp-modifier-current.ts";
import { flumazenilRecent } from "../../rules/advisories/flumazenil-recent.ts";
import { lastDoseUnknown } from "../../rules/advisories/last-dose-unknown.ts";
import { maoiCurrent } from "../../rules/advisories/maoi-current.ts";
import { medicationListUnconfirmed } from "../../rules/advisories/medication-list-unconfirmed.ts";
import { medicationUnconfirmed } from "../../rules/advisories/medication-unconfirmed.ts";
import { medicationUnrecognised } from "../../rules/advisories/medication-unrecognised.ts";
import { naltrexoneCurrent } from "../../rules/advisories/naltrexone-current.ts";
import { otherKetamine } from "../../rules/advisories/other-ketamine.ts";
import { oxybateCurrent } from "../../rules/advisories/oxybate-current.ts";
import { benzodiazepinePremedication } from "../../rules/advisories/benzodiazepine-premedication.ts";
import { pressorCurrent } from "../../rules/advisories/pressor-current.ts";
import { sedativeNotPrescribed } from "../../rules/advisories/sedative-not-prescribed.ts";
import { xanthineCurrent } from "../../rules/advisories/xanthine-current.ts";
import type { Advisory, Facts, Protocol } from "../../rules/index.ts";
import type { Say } from "../../rules/say.ts";
import { weigh } from "../../rules/weigh.ts";
import { asTheEngine, type Line } from "./finding.ts";
import { alsoNoted, lamotrigine, today } from "./interacting.ts";
import { mergeInOneGo } from "./merge-in-one-go.ts";
import { monitoring } from "./monitoring.ts";
import { others } from "./other-sedatives.ts";
import { day, history, isInRange, urgent, vitals } from "./patient.ts";
import { scan } from "./scan.ts";
import { combined, dose, exposuresOf, response } from "./sedatives.ts";
import { timing, withdrawal } from "./timing.ts";

/**
 * The limit: the same decisions and the same words as straight-line code, with no rule objects, no list of rules, no
 * declared sections, no outcome kept for each rule and nothing caught. Every condition of the protocol is tested; the
 * words of what neither timed intake finds are left to the engine's own rules, and weighing is the engine's own.
 */
export function decideInOneGo(facts: Facts, protocol: Protocol, say: Say): readonly Advisory[] {
  const weighed = weigh(facts, protocol);
  const line: Line = { facts, weighed, protocol, say, found: [] };
  const { medications, lifestyle } = facts;
  const seen = scan(medications.medicines, protocol);
  const strong = exposuresOf(weighed.strongDepressants);
  const isAllInRange = isInRange(line);
  let isAllPrescribed = true;
  let hasPremedication = false;
  let isNowAndThen = false;
  let isForSleepOrAnxiety = false;
  for (const { isPrescribed, pattern, durationClass, medicine } of weighed.exposures) {
    if (!isPrescribed) isAllPrescribed = false;
    if (pattern === "premedication" && durationClass !== undefined) hasPremedication = true;
    if (medicine.answers.pattern === "as-needed") isNowAndThen = true;
    if (durationClass !== undefined) isForSleepOrAnxiety = true;
  }

  withdrawal(line);
  urgent(line);
  if (strong.length > 0) combined(line);
  if (!isAllPrescribed || lifestyle?.recreationalSedatives !== "never")
    asTheEngine(sedativeNotPrescribed, line);
  if (seen.hasXanthine) asTheEngine(xanthineCurrent, line);
  if (seen.hasOxybate) asTheEngine(oxybateCurrent, line);
  if (seen.hasFlumazenil) asTheEngine(flumazenilRecent, line);
  vitals(line, isAllInRange);
  if (seen.hasMaoi) asTheEngine(maoiCurrent, line);
  if (seen.hasPressor) asTheEngine(pressorCurrent, line);
  timing(line);
  if (hasPremedication) asTheEngine(benzodiazepinePremedication, line);
  if (strong.length > 0) dose(line, strong);
  response(line);
  monitoring(line, strong);
  others(line, strong);
  if (
    medications.list !== "listed" ||
    medications.medicines.length === 0 ||
    medications.isComplete === "no" ||
    medications.isComplete === "not-sure" ||
    (medications.onlyNowAndThen !== "no" && !isNowAndThen) ||
    medications.fromSomeoneElse !== "no" ||
    medications.stoppedRecently !== "no" ||
    (medications.forAnxietySleepOrSeizures !== "no" && !isForSleepOrAnxiety)
  )
    asTheEngine(medicationListUnconfirmed, line);
  if (seen.hasUnrecognised) asTheEngine(medicationUnrecognised, line);
  if (seen.hasUnconfirmed) asTheEngine(medicationUnconfirmed, line);
  if (seen.hasUnknownDose) asTheEngine(lastDoseUnknown, line);
  if (seen.hasKetamine) asTheEngine(otherKetamine, line);
  history(line);
  day(line);
  today(line, seen);
  alsoNoted(line, seen, isAllInRange);
  if (seen.hasCyp || lifestyle?.answers.grapefruitInQuantity !== "no") asTheEngine(cypModifierCurrent, line);
  if (seen.hasNaltrexone) asTheEngine(naltrexoneCurrent, line);
  lamotrigine(line, seen);
  return mergeInOneGo(line.found);
}
