import type { Level } from "../../rules/index.ts";
import { all, any, atLeast, has, hasAny, is, isOneOf, lacks, type Condition } from "./conditions.ts";

/** One rule of the peer: the conditions under which the engine's rule finds something at this level. */
export type PeerRule = { readonly rule: string; readonly level: Level; readonly when: Condition };

const stop = "stop-and-call";
const review = "prescriber-review";
const inform = "inform";

const lapsed = hasAny(
  "use",
  "stopped-lately missed recent",
  "stopped-lately missed past",
  "regular missed recent",
  "regular missed past",
  "regular taken past",
);
const isFactor = (level: string) => is("isPlannedUseOnly", level === inform);
const circulationOut = hasAny(
  "vitals",
  "blood-pressure review",
  "blood-pressure stop",
  "heart-rate review",
  "heart-rate stop",
);
const circulationNotOut = all(
  lacks("vitals", "blood-pressure review"),
  lacks("vitals", "blood-pressure stop"),
  lacks("vitals", "heart-rate review"),
  lacks("vitals", "heart-rate stop"),
);
const circulationIn = all(is("isCirculationMeasured", true), circulationNotOut);
const missedAntihypertensive = any(
  hasAny("antihypertensive", "steady no", "steady not-sure"),
  all(is("stage", "arrived"), has("antihypertensive", "steady not-asked")),
);
const noMissedAntihypertensive = all(
  lacks("antihypertensive", "steady no"),
  lacks("antihypertensive", "steady not-sure"),
  any(is("stage", "before-the-day"), lacks("antihypertensive", "steady not-asked")),
);
const glp1Suspect = any(
  isOneOf("today.stomachSymptoms", "yes", "not-sure", "not-asked"),
  hasAny("escalation", "yes", "not-sure", "not-asked"),
);
const glucose = hasAny("current", "insulin", "sulfonylurea");
const inhibitor = any(has("current", "strong-cyp3a4-inhibitor"), isOneOf("grapefruit", "yes", "not-sure"));

/** Rules about medicines, in the order of the engine's list. */
export const medicineRules: readonly PeerRule[] = [
  {
    rule: "benzodiazepine-withdrawal",
    level: stop,
    when: all(
      lapsed,
      any(
        is("today.withdrawalSigns", "not-sure"),
        hasAny("today.withdrawalSigns", "tremor", "sweating", "palpitations", "confusion", "seizure"),
      ),
    ),
  },
  { rule: "combined-depressants", level: stop, when: all(atLeast("strong", 1), atLeast("combined", 1)) },
  { rule: "sedative-not-prescribed", level: stop, when: has("notPrescribed", "recent") },
  { rule: "sedative-not-prescribed", level: review, when: hasAny("notPrescribed", "timed", "later") },
  { rule: "xanthine-current", level: stop, when: has("current", "xanthine") },
  { rule: "oxybate-current", level: stop, when: has("oxybateAndFlumazenil", "oxybate") },
  { rule: "flumazenil-recent", level: review, when: has("oxybateAndFlumazenil", "flumazenil") },
  { rule: "maoi-current", level: review, when: has("current", "maoi") },
  {
    rule: "pressor-current",
    level: review,
    when: any(
      has("pressorToday", "pressor"),
      all(has("pressorToday", "stimulant"), any(circulationOut, is("isCirculationMeasured", false))),
    ),
  },
  { rule: "pressor-current", level: inform, when: all(has("pressorToday", "stimulant"), circulationIn) },
  { rule: "benzodiazepine-timing", level: stop, when: has("timing", "never-to-be-paused missed") },
  {
    rule: "benzodiazepine-timing",
    level: review,
    when: hasAny(
      "timing",
      "never-to-be-paused taken",
      "regular unplanned",
      "stopped-lately recent",
      "stopped-lately past",
      "stopped-earlier recent",
      "occasional open",
    ),
  },
  {
    rule: "benzodiazepine-timing",
    level: inform,
    when: hasAny("timing", "atypical", "regular planned", "stopped-earlier past", "occasional over"),
  },
  { rule: "benzodiazepine-premedication", level: review, when: has("timing", "premedication") },
  { rule: "benzodiazepine-dose-reduction", level: review, when: all(atLeast("strong", 1), isFactor(review)) },
  { rule: "benzodiazepine-dose-reduction", level: inform, when: all(atLeast("strong", 1), isFactor(inform)) },
  {
    rule: "benzodiazepine-response",
    level: inform,
    when: all(
      is("purpose", "mood"),
      hasAny("onBoard", "regular", "occasional", "stopped-lately", "stopped-earlier"),
    ),
  },
  {
    rule: "enhanced-monitoring",
    level: review,
    when: all(isOneOf("tier", "enhanced", "high"), isFactor(review)),
  },
  {
    rule: "enhanced-monitoring",
    level: inform,
    when: all(isOneOf("tier", "enhanced", "high"), isFactor(inform)),
  },
  { rule: "other-depressant", level: review, when: any(atLeast("other", 1), atLeast("strong", 2)) },
  {
    rule: "other-depressant",
    level: inform,
    when: any(
      hasAny("noted", "gabapentinoid", "sedating-bedtime-medicine", "orexin-antagonist", "cannabis"),
      has("zDrugHours", "at"),
      all(has("zDrugHours", "before"), is("isOpioidWithSedative", false)),
      isOneOf("cannabis", "yes", "not-sure"),
    ),
  },
  {
    rule: "medication-list-unconfirmed",
    level: review,
    when: any(
      isOneOf("list", "not-asked", "no-answer", "declined"),
      all(is("list", "listed"), is("medicines", 0)),
      all(is("list", "confirmed-none"), atLeast("medicines", 1)),
      isOneOf("isComplete", "no", "not-sure"),
      is("hasUnexplainedQuestion", true),
    ),
  },
  {
    rule: "medication-unrecognised",
    level: review,
    when: any(has("recognition", "unrecognised"), is("hasLeftOver", true)),
  },
  { rule: "medication-unconfirmed", level: review, when: has("recognition", "needs-confirmation") },
  { rule: "last-dose-unknown", level: review, when: is("unknownDose", true) },
  { rule: "other-ketamine", level: review, when: has("otherKetamine", "recent") },
  { rule: "other-ketamine", level: inform, when: has("otherKetamine", "earlier") },
  { rule: "glp1-current", level: review, when: all(has("current", "glp1"), glp1Suspect) },
  {
    rule: "glp1-current",
    level: inform,
    when: all(
      has("current", "glp1"),
      is("today.stomachSymptoms", "no"),
      lacks("escalation", "yes"),
      lacks("escalation", "not-sure"),
      lacks("escalation", "not-asked"),
    ),
  },
  {
    rule: "insulin-fasting",
    level: review,
    when: all(glucose, atLeast("longestFastHours", { fact: "foodHoursAsked" })),
  },
  {
    rule: "insulin-fasting",
    level: inform,
    when: all(glucose, { fact: "longestFastHours", operator: "lessThan", value: { fact: "foodHoursAsked" } }),
  },
  {
    rule: "antihypertensive-current",
    level: review,
    when: all(has("current", "antihypertensive"), any(circulationOut, missedAntihypertensive)),
  },
  {
    rule: "antihypertensive-current",
    level: inform,
    when: all(has("current", "antihypertensive"), circulationNotOut, noMissedAntihypertensive),
  },
  { rule: "thyroid-current", level: review, when: all(has("current", "thyroid-hormone"), circulationOut) },
  { rule: "thyroid-current", level: inform, when: all(has("current", "thyroid-hormone"), circulationNotOut) },
  { rule: "cyp-modifier-current", level: review, when: all(inhibitor, is("clearedByCyp3a4", true)) },
  {
    rule: "cyp-modifier-current",
    level: inform,
    when: any(
      all(inhibitor, is("clearedByCyp3a4", false)),
      hasAny("current", "cyp2b6-inhibitor", "cyp-inducer"),
    ),
  },
  { rule: "naltrexone-current", level: inform, when: has("current", "naltrexone") },
  { rule: "lamotrigine-current", level: inform, when: has("current", "lamotrigine") },
];
