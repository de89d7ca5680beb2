/** What the engine answers. Plain data: it is stored, shown, printed and exported as it stands. */
import type { IsoInstant } from "./intake.ts";
import type { EpochMs, Hours, Minutes } from "./units.ts";

/** Highest first. */
export const levels = ["stop-and-call", "prescriber-review", "inform"] as const;
export type Level = (typeof levels)[number];

/** In the order in which blocks of the same level are shown. */
export const topics = [
  "urgent",
  "combination",
  "vitals",
  "timing",
  "dose",
  "monitoring",
  "medicines",
  "history",
  "today",
  "also-noted",
] as const;
export type Topic = (typeof topics)[number];

export type Outcome = "advise" | "not-found" | "cannot-tell" | "not-applicable";

/** How well the statement is supported, as people are told it. */
export type Strength = "strong" | "moderate" | "weak" | "contested" | "clinic-default";

/** An answer that triggered a finding. */
export type Reason = {
  /** Where it stands in the intake: "medications.entries[0].lastDose". */
  readonly path: string;
  /** In words: "alprazolam: last dose last night 21:30". */
  readonly says: string;
};

/** What one rule says. Every text is complete; nothing is computed again to show it. */
export type Finding = {
  readonly rule: string;
  readonly topic: Topic;
  readonly level: Level;
  /** One line, no full stop. */
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly reasons: readonly Reason[];
  /** Keys of verified sources only; empty means clinic default. */
  readonly sources: readonly string[];
  readonly strength: Strength;
  /** The studies behind it, told both ways where contested: to read on, not to act on. */
  readonly evidence?: string;
  readonly notChecked: readonly string[];
};

/** The findings of one topic merged into one block; its level is the highest in it. */
export type Advisory = {
  readonly topic: Topic;
  readonly level: Level;
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The do-not-stop line: in every timing block, always. Absent in other topics. */
  readonly fixedLine?: string;
};

export type RuleOutcome = {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  /** For cannot-tell: what is missing. */
  readonly missing?: string;
};

export type MonitoringTier = "baseline" | "enhanced" | "high";
export type Measure = "bp-hr" | "rr-sedation" | "spo2" | "capnography";

export type MonitoringCheck = {
  /** Minutes from the start (for routes other than infusion, from the dose). */
  readonly atMinute: Minutes;
  readonly measures: readonly Measure[];
  readonly phase: "before" | "during" | "after";
};

export type MonitoringPlan = {
  readonly tier: MonitoringTier;
  readonly because: readonly string[];
  readonly durationMinutes: Minutes;
  readonly isDurationAssumed: boolean;
  readonly checks: readonly MonitoringCheck[];
  /** How often checks go on after the last listed one until discharge; absent: not repeated. */
  readonly thenEveryMinutes?: Minutes;
  readonly spo2: string;
  readonly capnography: string;
  readonly staff: string;
  /** The latest of these minutes, and criteria met. */
  readonly stayUntilMinute: Minutes;
  readonly stayInWords: string;
  /** Strip for the flowsheet: measure, review band, stop band, in words. */
  readonly thresholds: readonly {
    readonly measure: string;
    readonly review: string;
    readonly stop: string;
  }[];
  readonly dischargeChecklist: readonly string[];
};

/** One medicine as typed and as recognised, for the summary. */
export type AssessedMedicine = {
  readonly id: string;
  readonly typed: string;
  readonly recognition: "recognised" | "needs-confirmation" | "unrecognised";
  /** Generic in tall-man letters, or the candidates; absent when unrecognised. */
  readonly recognisedAs?: string;
  readonly describedAs?: string;
  /** What staff said it is; absent: nobody has said, or nothing depends on it. */
  readonly review?: {
    /** False: it contradicts what was typed, or does not settle it, and the entry is judged as if nobody had said it. */
    readonly isAccepted: boolean;
    /** "Not recognised; not a sedative, reviewed by Dana Cole". */
    readonly inWords: string;
  };
  readonly isBenzodiazepine: boolean;
  readonly isSedating: boolean;
  /** "as needed, 3 of the last 14 days, 0.5 mg". */
  readonly useInWords: string;
  /** "Fri 20 Nov 21:30, 11 h 30 min before the planned start"; "not sure", "not said"; "today" where only that is asked. */
  readonly lastDoseInWords: string;
  readonly planInWords: string;
};

/** One last dose on the timeline picture. Instants in epoch milliseconds. */
export type TimelineDose = {
  readonly medicineId: string;
  readonly name: string;
  readonly earliestMs: EpochMs;
  readonly latestMs: EpochMs;
  /** End of the window in which it counts as recent; absent: it has none. */
  readonly recentUntilMs?: EpochMs;
  /** When the clinic's gap is reached; absent where no interval applies. */
  readonly gapReachedAtMs?: EpochMs;
  /** Published half-lives of the longest active species; absent: none published, or not a benzodiazepine. */
  readonly halfLifeHours?: { readonly min: Hours; readonly max: Hours };
};

export type Timeline = {
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  readonly stayUntilMs: EpochMs;
  readonly doses: readonly TimelineDose[];
};

export type Assessment = {
  readonly rulesVersion: string;
  readonly protocolVersion: string;
  /** Names that the medicines were read by beyond the tables of these rules; absent: those tables alone. */
  readonly vocabularyVersion?: string;
  readonly at: IsoInstant;
  /** The highest level of any advisory; absent when there is none. */
  readonly disposition?: Level;
  readonly dispositionInWords: string;
  /** By level, then by topic. */
  readonly advisories: readonly Advisory[];
  /** Every rule, in the order of the list, once. */
  readonly outcomes: readonly RuleOutcome[];
  readonly rulesJudged: number;
  /** "No benzodiazepine reported by ... at ..."; absent whenever anything is unknown or reported. */
  readonly quietLine?: string;
  /** What was not asked or could not be told, in words, without repeats. */
  readonly notChecked: readonly string[];
  readonly medicines: readonly AssessedMedicine[];
  /** "Not asked", "Confirmed: takes nothing", ... */
  readonly medicationListInWords: string;
  readonly monitoring: MonitoringPlan;
  /** Absent when the planned start is not known. */
  readonly timeline?: Timeline;
};
