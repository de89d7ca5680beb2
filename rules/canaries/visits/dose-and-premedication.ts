import { answer, closerWatch, dose, onBoardToReview } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { before, daily, quiet, taking } from "../patient.ts";

const premedication = {
  pattern: "premedication",
  supply: "this-clinic",
  lastDose: before(0, 30),
  premedication: { status: "given", byWhom: "nurse" },
} as const;
const diazepam = (amount: number) => daily("diazepam", { dose: { amount, unit: "mg" }, dosesPerDay: 1 });

/** What is said of the ketamine dose, and what this clinic gives itself. Source: protocol section 4. */
export const doseAndPremedicationCanaries: readonly Canary[] = [
  {
    id: "treated-for-pain",
    patient: "daily clonazepam, treated for pain: nothing is said of the antidepressant response",
    intake: { ...taking(daily("clonazepam")), visit: { ...quiet.visit, purpose: "pain" } },
    ...answer("enhanced", "benzodiazepine-timing: timing, prescriber-review", dose, closerWatch),
  },
  {
    id: "exposure-8-mg",
    patient: "diazepam 8 mg a day: at the cut-off, not above it",
    intake: taking(diazepam(8)),
    ...onBoardToReview,
    says: ["at or below 8 mg/day diazepam-equivalent in every equivalence table"],
  },
  {
    id: "exposure-above-8-mg",
    patient: "diazepam 8.5 mg a day: above the cut-off",
    intake: taking(diazepam(8.5)),
    ...onBoardToReview,
    says: ["above 8 mg/day diazepam-equivalent in every equivalence table"],
  },
  {
    id: "premedication-by-vein",
    patient: "midazolam given by this clinic by vein half an hour before: no gap, high tier",
    intake: taking(daily("midazolam", { ...premedication, form: "iv" })),
    ...answer("high", "benzodiazepine-premedication: timing, prescriber-review", dose, closerWatch),
    says: ["No gap is asked of it."],
  },
  ...(["im", undefined] as const).map((form): Canary => ({
    id: `premedication-${form ?? "way-not-said"}`,
    patient: `midazolam given by this clinic, ${form ?? "nobody said which way"}: it may be injected, high tier`,
    intake: taking(daily("midazolam", { ...premedication, form })),
    ...answer("high", "benzodiazepine-premedication: timing, prescriber-review", dose, closerWatch),
  })),
  {
    id: "premedication-by-mouth",
    patient: "lorazepam given by this clinic by mouth half an hour before: no gap, enhanced tier",
    intake: taking(daily("lorazepam", premedication)),
    ...answer("enhanced", "benzodiazepine-premedication: timing, prescriber-review", dose, closerWatch),
  },
];
