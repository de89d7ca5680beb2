import type { Level, Reason } from "../assessment.ts";
import type { Exposure, LifestyleFacts, TimeAnswer, TimeBefore } from "../facts.ts";
import { isLongerAgo, isNoEarlier, isWithinHours } from "../medicines/elapsed.ts";
import { lastDoseReason, supplyReason } from "../medicines/exposure-reasons.ts";
import { timingSituation } from "../medicines/timing-situation.ts";
import { lastDoseSentence } from "../medicines/timing-words.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, cannotTell, defineRule, notFound, type Found, type Message } from "../rule.ts";
import type { Say } from "../say.ts";
import { isSedating } from "../sedating-classes.ts";

const sources = ["darke-2021", "emcdda-2021"];

/** One sedative of uncertain content: a listed medicine, or the answer about recreational use. */
type Taken = {
  readonly name: string;
  readonly time: TimeBefore | undefined;
  readonly lastTaken: (say: Say) => string;
  readonly reasons: readonly Reason[];
  readonly isRegular: boolean;
  /** True when `benzodiazepine-timing` has the one finding about its timing. */
  readonly isTimingToldElsewhere: boolean;
};

/** Sedatives, or ketamine, that nobody prescribed to this patient: what is in them is not known. */
export const sedativeNotPrescribed = defineRule({
  id: "sedative-not-prescribed",
  looksFor:
    "A sedative or ketamine from the street, of unknown content, recreational, or prescribed to someone else",
  findings: [
    { topic: "combination", level: "stop-and-call", when: "within the protocol's hours, or time unknown" },
    { topic: "combination", level: "prescriber-review", when: "later, within the protocol's days" },
    {
      topic: "timing",
      level: "prescriber-review",
      when: "either: no time to reach, unless `benzodiazepine-timing` tells it",
    },
  ],
  needs: ["medications"],
  alsoReads: ["lifestyle"],
  sources,
  decide({ medications, lifestyle }, { exposures }, protocol) {
    const taken: Taken[] = [];
    for (const exposure of exposures) if (!exposure.isPrescribed) taken.push(listed(exposure, protocol));
    const recreational = lifestyle?.recreationalSedatives;
    if (recreational !== undefined && recreational !== "never") addRecreational(recreational, taken);
    const found = taken.flatMap((each) => findings(each, protocol));
    if (found.length > 0) return advise(found);
    const missing = [
      ...sourcesNotKnown(exposures, protocol),
      ...notToldOf(medications.fromSomeoneElse, lifestyle),
    ];
    return missing.length === 0 ? notFound : cannotTell(...missing);
  },
});

function findings(taken: Taken, protocol: Protocol): readonly Found[] {
  if (isLongerAgo(taken.time, protocol.notPrescribedReviewDays)) return [];
  const isRecent = isWithinHours(taken.time, protocol.notPrescribedRecentHours);
  const level: Level = isRecent ? "stop-and-call" : "prescriber-review";
  return [
    {
      topic: "combination",
      level,
      strength: "moderate",
      sources,
      message: (say) => contentMessage(taken, protocol, say),
    },
    ...(taken.isTimingToldElsewhere ? [] : [timing(taken)]),
  ];
}

function timing(taken: Taken): Found {
  return {
    topic: "timing",
    level: "prescriber-review",
    strength: "clinic-default",
    sources: [],
    message: () => timingMessage(taken),
  };
}

/** The answer about recreational use, or the listed medicine it tells of: the same one when that was taken no earlier. */
function addRecreational(answer: Exclude<TimeAnswer, "never">, taken: Taken[]): void {
  const recreational = recreationalUse(answer);
  const same = taken.findIndex(({ time }) => isNoEarlier(time, recreational.time));
  const listedOne = taken[same];
  if (listedOne === undefined) taken.push(recreational);
  else taken[same] = { ...listedOne, reasons: [...listedOne.reasons, ...recreational.reasons] };
}

function contentMessage(taken: Taken, protocol: Protocol, say: Say): Message {
  return {
    title: `${taken.name}, not prescribed or not known to be`,
    text: [
      `${taken.lastTaken(say)} What it contains is uncertain: it may be long-acting, or contain an opioid as well. This clinic's protocol counts it as recent for ${say.duration(protocol.notPrescribedRecentHours)}, and asks for a prescriber for ${sayQuantity(protocol.notPrescribedReviewDays, "days")}.`,
    ],
    reasons: taken.reasons,
    evidence:
      "Sedatives and opioids were found together with ketamine in many deaths after use outside clinics.",
    notChecked: ["what was taken: no test result is entered here"],
  };
}

function timingMessage(taken: Taken): Message {
  return {
    title: `${taken.name}, no time to reach`,
    text: [
      `${taken.name}: No interval is given for what nobody prescribed.${taken.isRegular ? " Regular use can mean dependence." : ""}`,
    ],
    reasons: taken.reasons,
  };
}

function listed(exposure: Exposure, protocol: Protocol): Taken {
  return {
    name: exposure.medicine.name,
    time: exposure.medicine.lastDose,
    lastTaken: (say) => `${exposure.medicine.name}: ${lastDoseSentence(exposure, say)}`,
    reasons: [supplyReason(exposure), lastDoseReason(exposure)],
    isRegular: exposure.pattern === "regular" || exposure.pattern === "stopped-lately",
    isTimingToldElsewhere: timingSituation(exposure, protocol) !== undefined,
  };
}

function recreationalUse(answer: Exclude<TimeAnswer, "never">): Taken {
  const time = answer === "unknown" ? undefined : answer;
  const says = time === undefined ? "last used at a time nobody is sure of" : `last used ${time.inWords}`;
  return {
    name: "recreational sedative or ketamine",
    time,
    lastTaken: () => `Recreational sedative or ketamine, ${says}.`,
    reasons: [
      { path: "lifestyle.recreationalSedatives", says: `recreational sedatives or ketamine: ${says}` },
    ],
    isRegular: false,
    isTimingToldElsewhere: false,
  };
}

/** What depresses breathing strongly counts as not prescribed then; of any other sedative it is told. */
function sourcesNotKnown(exposures: readonly Exposure[], protocol: Protocol): readonly string[] {
  return exposures
    .filter(({ medicine }) => medicine.answers.supply === "not-sure" && isSedating(medicine.classes))
    .filter(({ medicine }) => !isLongerAgo(medicine.lastDose, protocol.notPrescribedReviewDays))
    .map(({ medicine }) => `where ${medicine.name} came from: not sure`);
}

function notToldOf(
  fromSomeoneElse: string | undefined,
  lifestyle: LifestyleFacts | undefined,
): readonly string[] {
  if (fromSomeoneElse === "yes" || fromSomeoneElse === "not-sure")
    return ["what was taken from someone else or without a prescription: not listed"];
  if (fromSomeoneElse === undefined)
    return ["medicines from someone else or without a prescription: not asked"];
  return lifestyle?.recreationalSedatives === undefined
    ? ["recreational sedatives or ketamine: not asked"]
    : [];
}
