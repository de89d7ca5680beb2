import { benzodiazepineDoseReduction } from "../../rules/advisories/benzodiazepine-dose-reduction.ts";
import { benzodiazepineResponse } from "../../rules/advisories/benzodiazepine-response.ts";
import { combinedDepressants } from "../../rules/advisories/combined-depressants.ts";
import type { StrongDepressant } from "../../rules/facts.ts";
import type { Exposure, Reason } from "../../rules/index.ts";
import { asTheEngine, finding, verified, type Line } from "./finding.ts";
import { isPlainExposure, joined, lastDose, pattern } from "./medicine-reasons.ts";

const combinedSources = verified(...combinedDepressants.sources);
const doseSources = verified(...benzodiazepineDoseReduction.sources);
const responseSources = verified(...benzodiazepineResponse.sources);
const treatedApnoea: Reason = { path: "history.sleepApnoea", says: "sleep apnoea, treated every night" };
const wholeDose = ["the ketamine dose ordered, which is not entered here"];
const otherCauses = ["how severe the depression is, and other reasons for a weaker response"];

const doseEvidence =
  "For less: one diazepam dose beforehand slowed the clearance of ketamine and lengthened its effect, and product information says that less may be needed. " +
  "Against: long-term diazepam users needed no less and eliminated it faster, lorazepam did not change ketamine levels, and the esketamine label asks for closer watching, not for another dose. " +
  "Less ketamine may also mean a weaker response. That trade-off is the prescriber's.";
const responseEvidence =
  "For a weaker response: a pooled analysis of 47 patients, where higher exposure went with non-response; a randomised trial in which higher doses, not use as such, went with less benefit on day 1; a cohort of 178; a review of 24 studies of low quality. " +
  "Against: the same trial by day 3, and a pooled analysis of 451 patients given esketamine. Most are looks back at trials made for something else, and anxiety or severity may explain the difference. " +
  "The default cut-off is that of one published cohort (Andrashko 2020).";

/** "clonazePAM (benzodiazepine)", each once. */
export function kinds(counted: readonly StrongDepressant[]): string {
  const words: string[] = [];
  for (const { kind, exposure } of counted) {
    const inWords = kind === "z-drug" ? "Z-drug" : kind === "oxybate" ? "sodium oxybate" : kind;
    const word = `${exposure.medicine.name} (${inWords})`;
    if (!words.includes(word)) words.push(word);
  }
  return joined(words);
}

export function exposuresOf(counted: readonly StrongDepressant[]): readonly Exposure[] {
  const exposures: Exposure[] = [];
  for (const { exposure } of counted) if (!exposures.includes(exposure)) exposures.push(exposure);
  return exposures;
}

export function combined(line: Line): void {
  const { weighed, found } = line;
  const { conditions, combinedBecause } = weighed;
  if (combinedBecause.length === 0) return;
  const counted = [...weighed.strongDepressants, ...weighed.countedBesideOpioid];
  const exposures = exposuresOf(counted);
  const [first = "", ...others] = new Set(exposures.map(({ medicine }) => medicine.name));
  if (
    combinedBecause.length !== 2 ||
    combinedBecause[0] !== "opioid-with-sedative" ||
    combinedBecause[1] !== "three-strong-depressants" ||
    !isAllAsked(line) ||
    conditions.hasLungDisease ||
    others.length === 0 ||
    !exposures.every(isPlainExposure)
  ) {
    asTheEngine(combinedDepressants, line);
    return;
  }
  const shown = others.length > 2 ? [...others.slice(0, 2), `${others.length - 2} more`] : others;
  const reasons = exposures.map(({ medicine }) => lastDose(medicine));
  if (conditions.hasTreatedApnoea) reasons.push(treatedApnoea);
  found.push(
    finding(
      "combined-depressants",
      "combination",
      "stop-and-call",
      "strong",
      `${first} with ${joined(shown)}`,
      [
        `Counted: ${kinds(counted)}. Together with ketamine: an opioid with another sedative and three or more strong depressants.`,
        "Deep sedation, slow or absent breathing, coma and death are described. Call the clinician before anything is given. If a prescriber lets the treatment go on, the high monitoring tier applies.",
      ],
      reasons,
      combinedSources,
    ),
  );
}

export function isAllAsked({ facts: { history, lifestyle, today } }: Line): boolean {
  return (
    lifestyle?.lastAlcohol !== undefined &&
    history?.sleepApnoea !== undefined &&
    history.lungDisease !== undefined &&
    history.homeOxygen !== undefined &&
    today?.drowsyOrHardToRouse !== undefined
  );
}

export function dose(line: Line, strong: readonly Exposure[]): void {
  const { weighed, found, protocol } = line;
  if (!strong.every(isPlainExposure)) {
    asTheEngine(benzodiazepineDoseReduction, line);
    return;
  }
  let hasRegular = false;
  let hasOther = false;
  const reasons: Reason[] = [];
  for (const { durationClass, pattern: use, medicine } of strong) {
    if (durationClass !== undefined && (use === "regular" || use === "stopped-lately")) hasRegular = true;
    else hasOther = true;
    reasons.push(pattern(medicine), lastDose(medicine));
  }
  let told = "";
  if (hasOther) told += "A lower ketamine dose may be needed; no published figure exists. ";
  if (hasRegular)
    told +=
      "Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed. ";
  told += `Clinic range: ${protocol.ketamineDoseRange ?? "none set"}. Prescriber decides.`;
  const { isPlannedUseOnly, strongDepressants } = weighed;
  found.push({
    rule: "benzodiazepine-dose-reduction",
    topic: "dose",
    level: isPlannedUseOnly ? "inform" : "prescriber-review",
    title: "for the prescriber to consider",
    text: isPlannedUseOnly ? [told] : [`On board: ${kinds(strongDepressants)}.`, told],
    reasons,
    sources: doseSources,
    strength: "contested",
    notChecked: wholeDose,
    evidence: doseEvidence,
  });
}

/** Above the cut-off in every table by what is known, as in both timed intakes; any other band is the engine's. */
export function response(line: Line): void {
  const { facts, weighed, protocol, found } = line;
  if (facts.visit.purpose !== "mood") return;
  const cutOff = protocol.highExposureDiazepamMgPerDay;
  const reasons: Reason[] = [];
  let lowest = 0;
  let isPlain = true;
  for (const exposure of weighed.onBoard) {
    const { medicine, pattern: use, isPrescribed } = exposure;
    if (use === "premedication") continue;
    const { answers, benzodiazepine, recognition, index, name } = medicine;
    const { dose: amount, dosesPerDay } = answers;
    isPlain &&= isPlainExposure(exposure) && (amount === undefined || amount.unit === "mg");
    const table = benzodiazepine?.equalTo10MgDiazepamMg;
    const isTold = amount !== undefined && typeof dosesPerDay === "number";
    if (isTold && table !== undefined && isPrescribed && recognition === "recognised")
      lowest += ((amount.amount * dosesPerDay) / table.high) * 10;
    reasons.push(pattern(medicine), {
      path: `medications.entries[${index}].${amount === undefined ? "dose" : "dosesPerDay"}`,
      says: `${name}: ${isTold ? "dose and doses a day as told" : "dose or doses a day not known"}`,
    });
  }
  if (reasons.length === 0) return;
  if (!isPlain || !(lowest > cutOff * (1 + 1e-9))) {
    asTheEngine(benzodiazepineResponse, line);
    return;
  }
  found.push({
    rule: "benzodiazepine-response",
    topic: "dose",
    level: "inform",
    title: "antidepressant response, studies disagree",
    text: [
      `In some studies higher benzodiazepine doses went with a weaker antidepressant response; a pooled analysis of 451 patients found no difference. Not a reason to change the medicine today. Exposure as told: above ${cutOff}\u00a0mg/day diazepam-equivalent in every equivalence table used here.`,
    ],
    reasons,
    sources: responseSources,
    strength: "contested",
    notChecked: otherCauses,
    evidence: responseEvidence,
  });
}
