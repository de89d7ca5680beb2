import { antihypertensiveCurrent } from "../../rules/advisories/antihypertensive-current.ts";
import { glp1Current } from "../../rules/advisories/glp1-current.ts";
import { insulinFasting } from "../../rules/advisories/insulin-fasting.ts";
import { lamotrigineCurrent } from "../../rules/advisories/lamotrigine-current.ts";
import { thyroidCurrent } from "../../rules/advisories/thyroid-current.ts";
import { sayQuantity } from "../../rules/quantity.ts";
import type { MedicineFacts } from "../../rules/index.ts";
import { asTheEngine, finding, noText, verified, type Line } from "./finding.ts";
import { entry, isSteady, names } from "./medicine-reasons.ts";
import type { Scan } from "./scan.ts";

const glp1Sources = verified(...glp1Current.sources);
const pressureSources = verified(...antihypertensiveCurrent.sources);
const thyroidSources = verified(...thyroidCurrent.sources);
const lamotrigineSources = verified(...lamotrigineCurrent.sources);
const msPerHour = 3_600_000;

export function today(line: Line, { glp1, glucose }: Scan): void {
  const { facts, protocol, found } = line;
  if (glp1 !== undefined) {
    const isQuiet = facts.today?.stomachSymptoms === "no" && glp1.every(isNotRaised) && glp1.every(isSteady);
    if (isQuiet) {
      const title = `${names(glp1)}: the stomach may not be empty after fasting`;
      found.push(
        finding("glp1-current", "today", "inform", "moderate", title, noText, glp1.map(entry), glp1Sources),
      );
    } else asTheEngine(glp1Current, line);
  }
  if (glucose === undefined) return;
  const food = facts.lifestyle?.lastFood;
  const value = facts.today?.fastingGlucose;
  const isNasal = facts.visit.route === "nasal-esketamine";
  const fastingHours = isNasal ? protocol.nasalFoodHours : protocol.foodHours;
  const { startMs } = facts.visit;
  if (
    typeof food !== "object" ||
    value === undefined ||
    startMs === undefined ||
    (startMs - food.earliestMs) / msPerHour < fastingHours ||
    !glucose.every(isSteady)
  ) {
    asTheEngine(insulinFasting, line);
    return;
  }
  const reasons = glucose.map(entry);
  reasons.push({ path: "lifestyle.lastFood", says: `last food: ${food.inWords}` });
  reasons.push({
    path: "today.fastingGlucose",
    says: `fasting glucose: ${sayQuantity(value.value, value.unit)}`,
  });
  found.push(
    finding(
      "insulin-fasting",
      "today",
      "prescriber-review",
      "clinic-default",
      `${names(glucose)} while fasting: glucose may fall too low`,
      ["A prescriber reviews this before the start; consider a glucose reading now and during the stay."],
      reasons,
      noText,
    ),
  );
}

export function alsoNoted(line: Line, { antihypertensives, thyroid }: Scan, isInRange: boolean): void {
  const { found } = line;
  if (antihypertensives !== undefined) {
    if (isInRange && antihypertensives.every(isTakenToday)) {
      const title = `${names(antihypertensives)}: blood pressure may fall more`;
      const reasons = antihypertensives.map(entry);
      found.push(
        finding(
          "antihypertensive-current",
          "also-noted",
          "inform",
          "moderate",
          title,
          noText,
          reasons,
          pressureSources,
        ),
      );
    } else asTheEngine(antihypertensiveCurrent, line);
  }
  if (thyroid === undefined) return;
  if (isInRange && thyroid.every(isSteady)) {
    const title = `${names(thyroid)}: blood pressure and heart rate may rise more`;
    const reasons = thyroid.map(entry);
    found.push(
      finding("thyroid-current", "also-noted", "inform", "moderate", title, noText, reasons, thyroidSources),
    );
  } else asTheEngine(thyroidCurrent, line);
}

export function lamotrigine(line: Line, { lamotrigine: medicines }: Scan): void {
  if (medicines === undefined) return;
  if (!medicines.every(isSteady)) {
    asTheEngine(lamotrigineCurrent, line);
    return;
  }
  line.found.push({
    rule: "lamotrigine-current",
    topic: "also-noted",
    level: "inform",
    title: `${names(medicines)}: may or may not lessen ketamine's effects; not a reason to change it today`,
    text: noText,
    reasons: medicines.map(entry),
    sources: lamotrigineSources,
    strength: "contested",
    notChecked: noText,
    evidence:
      "In a crossover study of 16 people lamotrigine lessened ketamine's psychic effects, and a systematic review found it probably reduces the outcome, on low-quality evidence; a cohort of 178 patients on esketamine found no effect.",
  });
}

const isNotRaised = ({ answers }: MedicineFacts): boolean => answers.isInDoseEscalation === "no";
const isTakenToday = (medicine: MedicineFacts): boolean =>
  medicine.answers.takenToday === "yes" && isSteady(medicine);
