import type { Exposure } from "../facts.ts";
import { lastDoseReason, patternReason } from "../medicines/exposure-reasons.ts";
import { advise, defineRule, type Found, type Message } from "../rule.ts";
import type { Say } from "../say.ts";

const sources = ["sener-2011", "akhlaghi-2019", "ketalar-label-older"];

/** A benzodiazepine that this clinic gives for this treatment: recorded, and exempt from every gap. */
export const benzodiazepinePremedication = defineRule({
  id: "benzodiazepine-premedication",
  looksFor: "A benzodiazepine given or planned by this clinic for this treatment",
  findings: [{ topic: "timing", level: "prescriber-review", when: "given or planned by the clinic" }],
  needs: ["medications"],
  alsoReads: [],
  sources,
  decide(_given, { exposures }) {
    const found = exposures.filter(isPremedication).map(finding);
    return advise(found);
  },
});

function isPremedication({ pattern, durationClass }: Exposure): boolean {
  return pattern === "premedication" && durationClass !== undefined;
}

function finding(exposure: Exposure): Found {
  return {
    topic: "timing",
    level: "prescriber-review",
    strength: "moderate",
    sources,
    message: (say) => premedicationMessage(exposure, say),
  };
}

const addsKetamine = " It also contains ketamine, which adds to today's.";

function premedicationMessage(exposure: Exposure, say: Say): Message {
  const { name, lastDose, answers, classes } = exposure.medicine;
  const status = answers.premedication?.status;
  const given = status === undefined ? "given or planned" : status;
  const time = lastDose === undefined ? "time not recorded" : lastDose.inWords;
  const isBefore = lastDose?.hoursBeforeStart !== undefined && lastDose.hoursBeforeStart >= 0;
  const interval = isBefore
    ? `, ${say.duration(lastDose.hoursBeforeStart ?? 0)} before the planned start`
    : "";
  const who = answers.premedication?.byWhom;
  return {
    title: `${name} ${given} by this clinic`,
    text: [
      `Premedication with ${name}, ${given} by this clinic: ${time}${interval}; ${who === undefined || who === "" ? "by whom is not recorded" : `by ${who}`}. No gap is asked of it.${classes.includes("ketamine") ? addsKetamine : ""}`,
      `${name}, for the record: medicine, dose given, time, and who gave it. The prescriber confirms it for this treatment.`,
    ],
    evidence: "Trials of a sedative with ketamine had less agitation on waking and slower recovery.",
    reasons: [patternReason(exposure), lastDoseReason(exposure)],
    notChecked: ["the dose given, which stands in the order and is not judged here"],
  };
}
