/** What `resolve` makes of the answers: instants become hours before the planned start, names become drugs. No dates from here on. */
import type { MonitoringTier } from "./assessment.ts";
import type { Benzodiazepine, Drug, DrugClass, DurationClass } from "./drug.ts";
import type {
  Answer,
  Lifestyle,
  MedicalHistory,
  MedicationListState,
  Medicine,
  MentalHealth,
  Route,
  Today,
  Visit,
  VitalsReading,
} from "./intake.ts";
import type { EpochMs, Hours, Kilograms, Minutes, Years } from "./units.ts";

/** The sections a rule can ask for. `visit` and `medications` are always there. */
export type Facts = {
  readonly visit: VisitFacts;
  readonly medications: MedicationFacts;
  readonly history?: MedicalHistory;
  readonly mentalHealth?: MentalHealth;
  readonly lifestyle?: LifestyleFacts;
  readonly today?: Today;
  readonly vitals?: VitalsFacts;
  /** Paths of answers that were there and could not be read; each becomes a visible finding. */
  readonly unreadable: readonly string[];
};
export type Section = Exclude<keyof Facts, "unreadable">;

export type VisitFacts = {
  readonly route: Route;
  readonly purpose: Visit["purpose"];
  readonly stage: Visit["stage"];
  readonly durationMinutes: Minutes;
  readonly isDurationAssumed: boolean;
  /** Whole years at the planned start; absent when the birth date cannot be read. */
  readonly ageYears?: Years;
  /** Absent when the planned start cannot be read. */
  readonly startMs?: EpochMs;
  readonly filledInBy: Visit["filledInBy"];
};

/** A said time as an interval before the planned start. */
export type TimeBefore = {
  /** Latest possible instant: the shortest interval. Never after the moment it was said (premedication aside). */
  readonly latestMs: EpochMs;
  readonly earliestMs: EpochMs;
  /** Shortest possible hours from it to the planned start, rounded down to the minute; negative when after the start. Absent: the start is not known. */
  readonly hoursBeforeStart?: Hours;
  /** "last night", "Fri 20 Nov 21:30": what was said, in words. */
  readonly inWords: string;
  /** False when only a range is known. */
  readonly isExact: boolean;
};

export type MedicineFacts = {
  readonly index: number;
  readonly answers: Medicine;
  readonly recognition: "recognised" | "needs-confirmation" | "unrecognised";
  readonly because?: "ordinary-word" | "several-meanings" | "spelling" | "disagrees";
  /** Words of the entry that were not understood beside a recognised name, and that nobody has reviewed. */
  readonly leftOver: readonly string[];
  /** Substances that an imported register names in the entry and no table classifies; absent: there are none. */
  readonly notClassified?: readonly string[];
  /** Drugs whose names are easily mixed up with the name typed; empty: there are none, or a person confirmed which is meant. */
  readonly lookAlikes: readonly Drug[];
  /** "prn": words of how it is used, as typed, that nobody has answered; absent: none, or it was answered. */
  readonly patternTyped?: string;
  /** Where the typed words say that it came from, which nobody has answered; absent: they do not say, or it was answered. */
  readonly supplyTyped?: { readonly value: NonNullable<Medicine["supply"]>; readonly words: string };
  /** "retard": words that call it extended release, as typed, in any language that directions are read in; absent: none. */
  readonly extendedReleaseTyped?: string;
  /** What is unclear or implausible about how much is taken, in a sentence for people; absent: nothing is. */
  readonly amountDoubt?: string;
  /** Who said that what no table knows in the entry is not a sedative; absent: nobody, or it was not accepted. */
  readonly notASedativeBy?: string;
  /** The drugs it is judged as; for needs-confirmation all candidates, most sedating first. Empty when unrecognised. */
  readonly drugs: readonly Drug[];
  /** Union of the classes of what it is judged as; for candidates of the most sedating one. */
  readonly classes: readonly DrugClass[];
  /** The longest-lasting benzodiazepine it is judged as; absent when it is none. */
  readonly benzodiazepine?: Benzodiazepine;
  /** For people: tall-man generic, or the typed words in quotes. */
  readonly name: string;
  /** Absent: not said, not sure, or refused because it lies in the future. */
  readonly lastDose?: TimeBefore;
  /** True when a last dose in the future was refused. */
  readonly isLastDoseRefused: boolean;
  /** Age of the prescriber's plan in whole days; absent: no date. Negative is in the future. */
  readonly planAgeDays?: number;
};

export type MedicationFacts = {
  readonly list: MedicationListState;
  readonly medicines: readonly MedicineFacts[];
  /** Absent: nobody asked, and the list counts as it stands. */
  readonly isComplete?: Answer;
  readonly onlyNowAndThen?: Answer;
  readonly fromSomeoneElse?: Answer;
  readonly stoppedRecently?: Answer;
  readonly forAnxietySleepOrSeizures?: Answer;
};

/** "never", an interval, "unknown" (not sure) or absent (not asked). */
export type TimeAnswer = "never" | "unknown" | TimeBefore;

export type LifestyleFacts = {
  readonly answers: Lifestyle;
  readonly lastAlcohol?: TimeAnswer;
  readonly recreationalSedatives?: TimeAnswer;
  readonly lastFood?: TimeAnswer;
  readonly lastClearFluid?: TimeAnswer;
};

export type VitalsFacts = {
  readonly first?: VitalsReading;
  readonly repeat?: VitalsReading;
  /** Minutes between the two readings; absent when either time is missing. */
  readonly repeatAfterMinutes?: Minutes;
  readonly weightKg?: Kilograms;
  /** Minutes from the reading to the moment of assessment; negative lies in the future. */
  readonly firstAgeMinutes?: Minutes;
};

/** How one medicine's use counts (protocol section 2). */
export type UsePattern = "regular" | "occasional" | "stopped-lately" | "stopped-earlier" | "premedication";

/** What the protocol makes of one medicine: whether it is on board, and what may be said about its timing. */
export type Exposure = {
  readonly medicine: MedicineFacts;
  readonly pattern: UsePattern;
  /** False: from someone else, street or recreational, so its content is uncertain. */
  readonly isPrescribed: boolean;
  readonly isStreetOrUnknownContent: boolean;
  /** After extended release, cirrhosis and age; absent for what is not a benzodiazepine. */
  readonly durationClass?: DurationClass;
  readonly movedLongerBecause: readonly string[];
  readonly recentHours: Hours;
  readonly gapHours: Hours;
  readonly isTimeUnknown: boolean;
  readonly isRecent: boolean;
  readonly isOnBoard: boolean;
  /** For occasional use with a known time; absent otherwise. A gap exactly reached is met. */
  readonly isGapMet?: boolean;
  /** Taken for seizures, withdrawal, catatonia or spasticity, or not sure: no interval, ever. */
  readonly isNeverToBePaused: boolean;
  readonly isMissedOrCut: boolean;
  readonly hasPlanOnRecord: boolean;
};

/** What deepens the effect of any depressant. "Not sure" counts as yes; what was not asked counts as no here and is told as not checked. */
export type BreathingConditions = {
  /** A drink within the protocol's hours before the start, or at a time nobody is sure of. */
  readonly hasAlcohol: boolean;
  readonly hasUntreatedApnoea: boolean;
  readonly hasTreatedApnoea: boolean;
  /** Controlled asthma excepted. */
  readonly hasLungDisease: boolean;
  readonly hasHomeOxygen: boolean;
  readonly isDrowsy: boolean;
};

export type StrongDepressant = { readonly kind: DrugClass; readonly exposure: Exposure };

/** Why depressants together reach the top level; the order in which they are told. */
export type CombinedCause =
  | "opioid-with-sedative"
  | "three-strong-depressants"
  | "alcohol"
  | "untreated-apnoea"
  | "home-oxygen"
  | "drowsy";

/** Facts weighed against the protocol once, and shared by all rules. */
export type Weighed = {
  /** One for each medicine, in the order of the list. */
  readonly exposures: readonly Exposure[];
  /** Benzodiazepines on board. */
  readonly onBoard: readonly Exposure[];
  /** Strong depressants that count now, one entry for each kind and medicine. */
  readonly strongDepressants: readonly StrongDepressant[];
  /** How many different drugs they are: a drug listed twice is one. */
  readonly strongDepressantCount: number;
  /** What counts for monitoring beside benzodiazepines: other strong depressants, and weaker ones close to the start or with a breathing condition. */
  readonly otherDepressants: readonly Exposure[];
  readonly conditions: BreathingConditions;
  /** Empty: no combination that the protocol names. */
  readonly combinedBecause: readonly CombinedCause[];
  /** What makes those combinations beside the strong depressants that count alone; empty without an opioid. */
  readonly countedBesideOpioid: readonly StrongDepressant[];
  /** True when regular use with a plan on record is the only reason for advice on dose and monitoring. */
  readonly isPlannedUseOnly: boolean;
  readonly tier: MonitoringTier;
  readonly tierBecause: readonly string[];
};
