import type { MedicalHistory, Medicine, Today } from "../../intake.ts";
import { answer, closerWatch, onBoard, onBoardToReview, strongDepressant } from "../answers.ts";
import type { Canary, KnownAnswer, KnownFinding } from "../canary.ts";
import { before, daily, nowAndThen, quiet, stopped, taking } from "../patient.ts";

const timing: KnownFinding = "benzodiazepine-timing: timing, prescriber-review";
const oxycodone = (answers: Partial<Medicine> = {}) => daily("oxycodone", { takenFor: ["pain"], ...answers });
const combined = answer("high", "combined-depressants: combination, stop-and-call", ...strongDepressant);
const withHistory: KnownFinding = "contraindication: history, prescriber-review";
const lastMonth = { plan: "continue-as-usual", date: "2026-12-01" } as const;

const taken = (id: string, patient: string, medicine: Medicine, known: KnownAnswer): Canary => ({
  id,
  patient,
  intake: taking(medicine),
  ...known,
});
const beside = (
  id: string,
  medicine: Medicine,
  answers: { readonly history?: MedicalHistory; readonly today?: Today },
  known: KnownAnswer,
): Canary => ({
  id,
  patient: `${medicine.typed}: ${id.replaceAll("-", " ")}`,
  intake: {
    ...taking(medicine),
    history: { ...quiet.history, ...answers.history },
    today: { ...quiet.today, ...answers.today },
  },
  ...known,
});

/** "Not sure" about a medicine, or about what deepens it, counts as the worst it can mean. Sources: protocol sections 2 to 4. */
export const notSureCanaries: readonly Canary[] = [
  taken(
    "not-sure-of-a-missed-dose-beside-a-plan",
    "daily clonazepam, continue as usual since last month, not sure of missed doses: no plan on record",
    daily("clonazepam", { prescribersPlan: lastMonth, missedOrCutInLast28Days: "not-sure" }),
    onBoardToReview,
  ),
  taken(
    "plan-dated-tomorrow",
    "daily clonazepam, continue as usual, dated the day after the visit: no plan on record",
    daily("clonazepam", { prescribersPlan: { ...lastMonth, date: "2026-12-31" } }),
    onBoardToReview,
  ),
  taken(
    "not-sure-of-extended-release",
    "alprazolam as needed 30 h before, perhaps extended release: counts as long",
    nowAndThen("alprazolam", before(30), { isExtendedRelease: "not-sure" }),
    onBoardToReview,
  ),
  taken(
    "not-sure-what-it-is-for",
    "alprazolam as needed 30 h before, it may be for seizures: no interval ever",
    nowAndThen("alprazolam", before(30), { takenFor: ["not-sure"] }),
    answer("baseline", timing),
  ),
  ...(["withdrawal", "catatonia", "spasticity"] as const).map((purpose) =>
    taken(
      `for-${purpose}`,
      `alprazolam as needed for ${purpose}, 30 h before: no interval ever`,
      nowAndThen("alprazolam", before(30), { takenFor: [purpose] }),
      { ...answer("baseline", timing), says: ["No interval applies, ever."] },
    ),
  ),
  taken(
    "not-sure-whether-it-was-regular",
    "alprazolam stopped four days ago, nobody is sure whether it was regular: stopped lately",
    stopped("alprazolam", before(96), { wasRegularBeforeStopping: "not-sure" }),
    onBoardToReview,
  ),
  taken(
    "not-sure-where-an-opioid-came-from",
    "oxycodone this morning, nobody is sure where it came from: its content is uncertain",
    oxycodone({ supply: "not-sure" }),
    answer(
      "enhanced",
      "sedative-not-prescribed: combination, stop-and-call",
      "sedative-not-prescribed: timing, prescriber-review",
      ...strongDepressant,
    ),
  ),
  beside(
    "not-sure-of-liver-disease",
    nowAndThen("alprazolam", before(30)),
    { history: { liverDisease: "not-sure" } },
    answer("enhanced", timing, ...onBoard, withHistory),
  ),
  beside(
    "not-sure-of-sleep-apnoea",
    oxycodone(),
    { history: { sleepApnoea: "not-sure" } },
    { ...combined, finds: [...combined.finds, withHistory] },
  ),
  beside(
    "not-sure-of-home-oxygen",
    oxycodone(),
    { history: { homeOxygen: "not-sure" } },
    { ...combined, finds: [...combined.finds, withHistory] },
  ),
  beside("not-sure-whether-drowsy", oxycodone(), { today: { drowsyOrHardToRouse: "not-sure" } }, combined),
  beside(
    "not-sure-of-lung-disease",
    daily("gabapentin", { takenFor: ["pain"] }),
    { history: { lungDisease: "not-sure" } },
    answer("enhanced", closerWatch, "other-depressant: monitoring, prescriber-review"),
  ),
  beside(
    "not-sure-of-withdrawal-signs",
    stopped("alprazolam", before(96)),
    { today: { withdrawalSigns: "not-sure" } },
    answer("enhanced", "benzodiazepine-withdrawal: urgent, stop-and-call", timing, ...onBoard),
  ),
  {
    id: "age-not-known",
    patient: "alprazolam as needed 30 h before, a birth date that is no date: judged as 65 and over",
    intake: {
      ...taking(nowAndThen("alprazolam", before(30))),
      visit: { ...quiet.visit, patient: { ...quiet.visit.patient, birthDate: "not a date" } },
    },
    ...answer("enhanced", timing, ...onBoard, "evaluation-incomplete: urgent, stop-and-call"),
  },
];
