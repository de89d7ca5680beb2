import type { Level, Reason } from "../assessment.ts";
import type { Exposure, LifestyleFacts, TimeAnswer, TimeBefore } from "../facts.ts";
import { isLongerAgo } from "../medicines/elapsed.ts";
import { lastDoseReason, supplyReason } from "../medicines/exposure-reasons.ts";
import { lastDoseSentence } from "../medicines/timing-words.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, cannotTell, defineRule, notFound, type Found, type Message } from "../rule.ts";
import type { Say } from "../say.ts";

const sources = ["darke-2021", "emcdda-2021"];

/** One sedative of uncertain content: a listed medicine, or the answer about recreational use. */
type Taken = {
  readonly name: string;
  readonly time: TimeBefore | undefined;
  readonly lastTaken: (say: Say) => string;
  readonly reasons: readonly Reason[];
  readonly isRegular: boolean;
};

/** Sedatives, or ketamine, that nobody prescribed to this patient: what is in them is not known. */
export const sedativeNotPrescribed = defineRule({
  id: "sedative-not-prescribed",
  looksFor:
    "A sedative or ketamine from the street, of unknown content, recreational, or prescribed to someone else",
  findings: [
    { topic: "combination", level: "stop-and-call", when: "within the protocol's hours, or time unknown" },
    { topic: "combination", level: "prescriber-review", when: "later, within the protocol's days" },
    { topic: "timing", level: "prescriber-review", when: "either: no time to reach" },
  ],
  needs: ["medications"],
  alsoReads: ["lifestyle"],
  sources,
  decide({ medications, lifestyle }, { exposures }, protocol) {
    const found: Found[] = [];
    for (const exposure of exposures) {
      if (!exposure.isPrescribed) found.push(...findings(listed(exposure), protocol));
    }
    const recreational = lifestyle?.recreationalSedatives;
    if (recreational !== undefined && recreational !== "never")
      found.push(...findings(recreationalUse(recreational), protocol));
    if (found.length > 0) return advise(found);
    const missing = notToldOf(medications.fromSomeoneElse, lifestyle);
    return missing === undefined ? notFound : cannotTell(missing);
  },
});

function findings(taken: Taken, protocol: Protocol): readonly Found[] {
  if (isLongerAgo(taken.time, protocol.notPrescribedReviewDays)) return [];
  const hours = taken.time?.hoursBeforeStart;
  const isRecent = hours === undefined || hours <= protocol.notPrescribedRecentHours;
  const level: Level = isRecent ? "stop-and-call" : "prescriber-review";
  return [
    {
      topic: "combination",
      level,
      strength: "moderate",
      sources,
      message: (say) => contentMessage(taken, protocol, say),
    },
    {
      topic: "timing",
      level: "prescriber-review",
      strength: "clinic-default",
      sources: [],
      message: (say) => timingMessage(taken, say),
    },
  ];
}

function contentMessage(taken: Taken, protocol: Protocol, say: Say): Message {
  return {
    title: `${taken.name}, not prescribed or not known to be`,
    text: [
      `${taken.lastTaken(say)} What it contains is uncertain: it may be long-acting, or contain an opioid as well.`,
      `Counted as recent for ${say.duration(protocol.notPrescribedRecentHours)}, and to be seen by a prescriber for ${sayQuantity(protocol.notPrescribedReviewDays, "days")}.`,
      "Sedatives and opioids were found together with ketamine in many deaths after use outside clinics.",
    ],
    reasons: taken.reasons,
    notChecked: ["what was taken: no test result is entered here"],
  };
}

function timingMessage(taken: Taken, say: Say): Message {
  return {
    title: `${taken.name}, no time to reach`,
    text: [
      `${taken.lastTaken(say)} No interval is given for what nobody prescribed.`,
      ...(taken.isRegular
        ? ["Regular use can mean dependence, whoever supplied it: sudden stopping can cause seizures."]
        : []),
    ],
    reasons: taken.reasons,
  };
}

function listed(exposure: Exposure): Taken {
  return {
    name: exposure.medicine.name,
    time: exposure.medicine.lastDose,
    lastTaken: (say) => lastDoseSentence(exposure, say),
    reasons: [supplyReason(exposure), lastDoseReason(exposure)],
    isRegular: exposure.pattern === "regular" || exposure.pattern === "stopped-lately",
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
  };
}

function notToldOf(
  fromSomeoneElse: string | undefined,
  lifestyle: LifestyleFacts | undefined,
): string | undefined {
  if (fromSomeoneElse === "yes" || fromSomeoneElse === "not-sure")
    return "what was taken from someone else or without a prescription: not listed";
  if (fromSomeoneElse === undefined)
    return "medicines from someone else or without a prescription: not asked";
  return lifestyle?.recreationalSedatives === undefined
    ? "recreational sedatives or ketamine: not asked"
    : undefined;
}
