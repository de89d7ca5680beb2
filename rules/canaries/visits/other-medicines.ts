import type { Medicine, VitalsReading } from "../../intake.ts";
import { answer } from "../answers.ts";
import type { Canary, KnownAnswer, KnownFinding } from "../canary.ts";
import { before, daily, nowAndThen, quiet, quietReading, taking } from "../patient.ts";

const forOther = { takenFor: ["other"] } as const;
const unused = { ...forOther, daysUsedInLast14: 0 } as const;

const takes = (id: string, medicine: Medicine, ...finds: readonly KnownFinding[]): Canary => ({
  id,
  patient: `takes ${medicine.typed}: ${id.replaceAll("-", " ")}`,
  intake: taking(medicine),
  ...answer("baseline", ...finds),
});
const everyDay = (typed: string, answers: Partial<Medicine> = {}) =>
  daily(typed, { ...forOther, ...answers });
const withReading = (canary: Canary, reading: VitalsReading, known: KnownAnswer): Canary => ({
  ...canary,
  id: `${canary.id}-pulse-out-of-range`,
  intake: { ...canary.intake, vitals: { first: { ...quietReading, ...reading } } },
  ...known,
});
const fast = { heartRatePerMinute: 111 };
const vitals: KnownFinding = "baseline-vitals: vitals, prescriber-review";
const stimulant = takes("stimulant", everyDay("methylphenidate"), "pressor-current: vitals, inform");
const thyroid = takes("thyroid", everyDay("levothyroxine"), "thyroid-current: also-noted, inform");

/** Medicines that matter beside ketamine for another reason than sedation. Source: protocol section 4. */
export const otherMedicineCanaries: readonly Canary[] = [
  takes("xanthine", everyDay("theophylline"), "xanthine-current: combination, stop-and-call"),
  takes("maoi", everyDay("phenelzine"), "maoi-current: vitals, prescriber-review"),
  stimulant,
  withReading(stimulant, fast, answer("baseline", vitals, "pressor-current: vitals, prescriber-review")),
  takes(
    "decongestant-24-h",
    nowAndThen("pseudoephedrine", before(24), forOther),
    "pressor-current: vitals, prescriber-review",
  ),
  takes("decongestant-24-h-1-min", nowAndThen("pseudoephedrine", before(24, 1), forOther)),
  takes("pressor", everyDay("midodrine"), "pressor-current: vitals, prescriber-review"),
  takes(
    "flumazenil-72-h",
    nowAndThen("flumazenil", before(72), forOther),
    "flumazenil-recent: combination, prescriber-review",
  ),
  takes("flumazenil-72-h-1-min", nowAndThen("flumazenil", before(72, 1), forOther)),
  takes("naltrexone", everyDay("naltrexone"), "naltrexone-current: also-noted, inform"),
  takes("lamotrigine", everyDay("lamotrigine"), "lamotrigine-current: also-noted, inform"),
  takes("cyp3a4-inhibitor", everyDay("clarithromycin"), "cyp-modifier-current: also-noted, inform"),
  takes("cyp2b6-inhibitor", everyDay("clopidogrel"), "cyp-modifier-current: also-noted, inform"),
  takes("cyp-inducer", everyDay("rifampicin"), "cyp-modifier-current: also-noted, inform"),
  thyroid,
  withReading(thyroid, fast, answer("baseline", vitals, "thyroid-current: also-noted, prescriber-review")),
  takes(
    "antihypertensive",
    everyDay("lisinopril", { takenToday: "yes" }),
    "antihypertensive-current: also-noted, inform",
  ),
  takes(
    "antihypertensive-missed",
    everyDay("lisinopril", { takenToday: "no" }),
    "antihypertensive-current: also-noted, prescriber-review",
  ),
  takes("glp1", everyDay("semaglutide", { isInDoseEscalation: "no" }), "glp1-current: today, inform"),
  takes(
    "glp1-in-escalation",
    everyDay("semaglutide", { isInDoseEscalation: "yes" }),
    "glp1-current: today, prescriber-review",
  ),
  takes(
    "glp1-not-sure-of-escalation",
    everyDay("semaglutide", { isInDoseEscalation: "not-sure" }),
    "glp1-current: today, prescriber-review",
  ),
  takes(
    "antihypertensive-not-sure-whether-taken",
    everyDay("lisinopril", { takenToday: "not-sure" }),
    "antihypertensive-current: also-noted, prescriber-review",
  ),
  takes("other-ketamine", everyDay("ketamine"), "other-ketamine: medicines, prescriber-review"),
  takes("memantine", everyDay("memantine"), "other-ketamine: medicines, prescriber-review"),
  takes(
    "dextromethorphan-28-days",
    nowAndThen("dextromethorphan", before(28 * 24 + 23, 59), unused),
    "other-ketamine: medicines, prescriber-review",
  ),
  takes(
    "dextromethorphan-29-days",
    nowAndThen("dextromethorphan", before(29 * 24), unused),
    "other-ketamine: medicines, inform",
  ),
  takes("insulin-fasting", everyDay("insulin"), "insulin-fasting: today, prescriber-review"),
  takes("sulfonylurea-fasting", everyDay("gliclazide"), "insulin-fasting: today, prescriber-review"),
  {
    id: "insulin-food-6-h",
    patient: "insulin, last food 6 h before: fasting",
    intake: { ...taking(everyDay("insulin")), lifestyle: { ...quiet.lifestyle, lastFood: before(6) } },
    ...answer("baseline", "insulin-fasting: today, prescriber-review"),
  },
  {
    id: "insulin-food-5-h-59-min",
    patient: "insulin, last food 5 h 59 min before: not fasting",
    intake: { ...taking(everyDay("insulin")), lifestyle: { ...quiet.lifestyle, lastFood: before(5, 59) } },
    ...answer("baseline", "insulin-fasting: today, inform", "day-of-treatment: today, prescriber-review"),
  },
  {
    id: "grapefruit",
    patient: "grapefruit in quantity",
    intake: { ...quiet, lifestyle: { ...quiet.lifestyle, grapefruitInQuantity: "yes" } },
    ...answer("baseline", "cyp-modifier-current: also-noted, inform"),
  },
  {
    id: "cyp3a4-inhibitor-with-alprazolam",
    patient: "clarithromycin, and alprazolam as needed 30 h before",
    intake: taking(everyDay("clarithromycin"), nowAndThen("alprazolam", before(30))),
    ...answer(
      "baseline",
      "benzodiazepine-timing: timing, inform",
      "cyp-modifier-current: also-noted, prescriber-review",
    ),
  },
  takes("no-rule-looks-for-it", everyDay("omeprazole")),
];
