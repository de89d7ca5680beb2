import type { Advisory, Assessment, Finding, MonitoringPlan } from "../../../rules/index.ts";
import { fixedLineForStaff } from "../../../rules/index.ts";

/** Sat 21 Nov 2026 09:00 in New York. */
const startMs = Date.parse("2026-11-21T14:00:00Z");
const lastDoseMs = Date.parse("2026-11-21T02:30:00Z");
const minuteMs = 60_000;
const hourMs = 3_600_000;

/** A finding with everything a page can show. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "benzodiazepine-timing",
    topic: "timing",
    level: "prescriber-review",
    title: "ALPRAZolam 11\u00a0h\u00a030\u00a0min before the planned start",
    text: [
      "Last dose Fri 20 Nov 21:30, 11\u00a0h\u00a030\u00a0min before the planned start. This clinic's protocol asks for 12\u00a0h, reached Sat 21 Nov 09:30. Reaching it does not mean the drug has gone.",
    ],
    reasons: [
      { path: "medications.entries[0].lastDose", says: "ALPRAZolam: last dose Fri 20 Nov 21:30" },
      { path: "medications.entries[0].daysUsedInLast14", says: "ALPRAZolam: 3 of the last 14\u00a0days" },
    ],
    sources: ["jnj-spravato-bzd"],
    strength: "moderate",
    notChecked: ["Liver function was not measured"],
    ...changes,
  };
}

/** One block; a timing block carries the fixed line, as the engine's does. */
export function advisory(findings: readonly [Finding, ...Finding[]], title = findings[0].title): Advisory {
  const [{ topic, level }] = findings;
  return { topic, level, title, findings, ...(topic === "timing" && { fixedLine: fixedLineForStaff }) };
}

const doseAdvisory = advisory([
  finding({
    rule: "benzodiazepine-dose-reduction",
    topic: "dose",
    title: "for the prescriber to consider",
    text: [
      "A lower ketamine dose may be needed; no published figure exists. Clinic range: none set. Prescriber decides.",
    ],
    sources: ["ketamine-smpc-interactions"],
    notChecked: [],
  }),
]);

/** The enhanced schedule of a 40 min infusion. */
export const enhancedPlan: MonitoringPlan = {
  tier: "enhanced",
  because: ["ALPRAZolam counts as on board"],
  durationMinutes: 40,
  isDurationAssumed: false,
  checks: [0, 10, 20, 30, 40, 50, 60, 70, 100].map((atMinute) => ({
    atMinute,
    measures: ["bp-hr", "rr-sedation", "spo2"],
    phase: atMinute === 0 ? "before" : atMinute <= 40 ? "during" : "after",
  })),
  thenEveryMinutes: 30,
  spo2: "Continuous from before the start to discharge",
  capnography: "If available",
  staff: "A clinician trained in airway care on site",
  stayUntilMinute: 120,
  stayInWords: "Stay until the later of 120\u00a0min from the start and all discharge criteria met",
  thresholds: [
    {
      measure: "SpO2",
      review: "below 94\u00a0%, or 3\u00a0points or more below the start value",
      stop: "below 90\u00a0%",
    },
    {
      measure: "Blood pressure",
      review: "above 160/100\u00a0mmHg (either)",
      stop: "180/110\u00a0mmHg or more (either); or chest pain, severe headache, change of vision",
    },
    { measure: "Respiratory rate", review: "10\u00a0/min or less", stop: "8\u00a0/min or less" },
    { measure: "Sedation (MOAA/S)", review: "4", stop: "3: pause; 2 or less: emergency" },
    { measure: "Heart rate", review: "50\u00a0/min or less", stop: "40\u00a0/min or less" },
  ],
  dischargeChecklist: [
    "Observation time completed, and every listed check done",
    "Blood pressure falling and near its value before the start",
    "SpO2 above 92\u00a0% on air, or back at the usual value",
    "MOAA/S 5: answers readily to the name in a normal tone",
    "Aldrete score 9 or more",
    "Oriented, and walks steadily",
    "No marked dissociation; no new or worse suicidal thoughts",
    "Escort present and named",
    "Written advice given: no driving until the next day, after a restful sleep",
    "Next benzodiazepine dose: the prescriber's instruction is known to the patient",
  ],
};

/** Alprazolam as needed last night, one medicine not recognised: prescriber review. */
export function assessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    rulesVersion: "0.1.0",
    protocolVersion: "2026-11 default",
    at: "2026-11-21T13:20:00Z",
    disposition: "prescriber-review",
    dispositionInWords: "Prescriber review before start",
    advisories: [
      advisory([finding()], "Timing: ALPRAZolam 11\u00a0h\u00a030\u00a0min before the planned start"),
      doseAdvisory,
    ],
    outcomes: [{ rule: "benzodiazepine-timing", outcome: "advise", reasons: [] }],
    rulesJudged: 26,
    notChecked: ["Cannabis: not asked"],
    medicines: [
      {
        id: "a",
        typed: "xanax .5 at nite prn",
        recognition: "recognised",
        recognisedAs: "ALPRAZolam (Xanax)",
        describedAs: "benzodiazepine",
        isBenzodiazepine: true,
        isSedating: true,
        useInWords: "as needed, 3 of the last 14 days, 0.5\u00a0mg",
        lastDoseInWords: "Fri 20 Nov 21:30, 11\u00a0h\u00a030\u00a0min before the planned start",
        planInWords: "none known",
      },
      {
        id: "b",
        typed: "restful blend",
        recognition: "unrecognised",
        isBenzodiazepine: false,
        isSedating: false,
        useInWords: "not said",
        lastDoseInWords: "not said",
        planInWords: "not asked",
      },
    ],
    medicationListInWords: "Medicines: listed",
    monitoring: enhancedPlan,
    timeline: {
      startMs,
      endMs: startMs + 40 * minuteMs,
      stayUntilMs: startMs + 120 * minuteMs,
      doses: [
        {
          medicineId: "a",
          name: "ALPRAZolam",
          earliestMs: lastDoseMs,
          latestMs: lastDoseMs,
          recentUntilMs: lastDoseMs + 24 * hourMs,
          gapReachedAtMs: lastDoseMs + 12 * hourMs,
          halfLifeHours: { min: 6, max: 27 },
        },
      ],
    },
    ...changes,
  };
}

/** The assessment in which staff said of both medicines that they are no sedatives: accepted of the unknown one alone. */
export function reviewedAssessment(): Assessment {
  const by = "Dana Cole";
  const reviews = {
    a: { isAccepted: false, inWords: `Called not a sedative by ${by}; not accepted` },
    b: { isAccepted: true, inWords: `Not recognised; not a sedative, reviewed by ${by}` },
  };
  const medicines = assessment().medicines.map((medicine) => ({
    ...medicine,
    review: medicine.id === "a" ? reviews.a : reviews.b,
  }));
  return assessment({ medicines });
}

/** Nothing reported and nothing found: the quietest result there is. */
export function quietAssessment(changes: Partial<Assessment> = {}): Assessment {
  const quietLine = "No benzodiazepine reported by the patient at Sat 21 Nov 2026 08:20 EST";
  const { disposition: _, timeline, ...rest } = assessment();
  return {
    ...rest,
    dispositionInWords: quietLine,
    quietLine,
    advisories: [],
    medicines: [],
    medicationListInWords: "Medicines: confirmed, takes none",
    ...(timeline && { timeline: { ...timeline, doses: [] } }),
    ...changes,
  };
}
