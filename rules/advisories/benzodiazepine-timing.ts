import type { Level, Strength } from "../assessment.ts";
import type { Exposure } from "../facts.ts";
import { hasTellingBlank } from "../medicines/blanks.ts";
import { timingMessage, type TimingContext } from "../medicines/timing-message.ts";
import { timingSituation, type TimingSituation } from "../medicines/timing-situation.ts";
import { advise, defineRule, type Found } from "../rule.ts";

const practice = ["jnj-spravato-bzd", "diekamp-2021", "cochrane-ottawa"];
const clinicDefault: readonly string[] = [];
const dependence = ["fda-benzo-boxed-2020", "asam-bzd-taper-2025"];

/** One finding for each benzodiazepine: shortest interval, the clinic's gap in clock times, or that none applies. */
export const benzodiazepineTiming = defineRule({
  id: "benzodiazepine-timing",
  looksFor:
    "When each benzodiazepine was last taken, and what this clinic's protocol asks of use now and then",
  findings: [
    {
      topic: "timing",
      level: "stop-and-call",
      when: "for seizures, withdrawal, catatonia or spasticity, or not known for what: a dose missed or cut",
    },
    {
      topic: "timing",
      level: "prescriber-review",
      when: "for seizures, withdrawal, catatonia or spasticity, or not known for what: no interval ever",
    },
    {
      topic: "timing",
      level: "prescriber-review",
      when: "regular, without a plan on record: no interval applies",
    },
    {
      topic: "timing",
      level: "prescriber-review",
      when: "stopped, cut or missed lately: no interval applies",
    },
    {
      topic: "timing",
      level: "prescriber-review",
      when: "occasional: gap not met, still recent, or last dose unknown; no longer recent, but where it came from, what it is for or extended release left blank",
    },
    {
      topic: "timing",
      level: "inform",
      when: "regular with a plan on record; occasional with the gap met and no longer recent; stopped longer ago and no longer recent; not a classical benzodiazepine",
    },
  ],
  needs: ["visit", "medications"],
  alsoReads: ["history"],
  sources: [...practice, ...dependence],
  decide({ visit, history }, weighed, protocol) {
    const context: TimingContext = {
      visit,
      protocol,
      notChecked: history === undefined ? ["liver disease: not asked"] : [],
    };
    const found: Found[] = [];
    for (const exposure of weighed.exposures) {
      const situation = timingSituation(exposure, protocol);
      if (situation !== undefined) found.push(finding(exposure, situation, context));
    }
    return advise(found);
  },
});

function finding(exposure: Exposure, situation: TimingSituation, context: TimingContext): Found {
  return {
    topic: "timing",
    level: levelOf(exposure, situation),
    strength: strengthOf(situation),
    sources: sourcesOf(situation),
    message: (say) => timingMessage(exposure, situation, context, say),
  };
}

function levelOf(exposure: Exposure, situation: TimingSituation): Level {
  switch (situation) {
    case "atypical":
      return "inform";
    case "never-to-be-paused":
      return exposure.isMissedOrCut ? "stop-and-call" : "prescriber-review";
    case "regular":
      return exposure.hasPlanOnRecord ? "inform" : "prescriber-review";
    case "stopped-lately":
      return "prescriber-review";
    case "stopped-earlier":
      return isOpen(exposure) ? "prescriber-review" : "inform";
    case "occasional":
      return exposure.isGapMet === true && !isOpen(exposure) ? "inform" : "prescriber-review";
  }
}

/** Still recent, or a question left blank that could make it so. */
function isOpen({ isRecent, medicine }: Exposure): boolean {
  return isRecent || hasTellingBlank(medicine);
}

function strengthOf(situation: TimingSituation): Strength {
  if (situation === "atypical" || situation === "stopped-earlier") return "clinic-default";
  return situation === "occasional" ? "moderate" : "strong";
}

function sourcesOf(situation: TimingSituation): readonly string[] {
  if (situation === "atypical") return clinicDefault;
  return situation === "occasional" ? practice : dependence;
}
