import { benzodiazepineDoseReduction } from "../../rules/advisories/benzodiazepine-dose-reduction.ts";
import { benzodiazepineResponse } from "../../rules/advisories/benzodiazepine-response.ts";
import { combinedDepressants } from "../../rules/advisories/combined-depressants.ts";
import type { Exposure, Reason, Weighed } from "../../rules/index.ts";
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
  "Against: the same trial by day 3, and a pooled analysis of 451 patients given esketamine. Most are looks back at trials made for something else, and anxiety or severity may explain the difference.";

/** "clonazePAM (benzodiazepine)", each once. */
export function kinds({ strongDepressants }: Weighed): string {
  const words: string[] = [];
  for (const { kind, exposure } of strongDepressants) {
    const inWords = kind === "z-drug" ? "Z-drug" : kind === "oxybate" ? "sodium oxybate" : kind;
    const word = `${exposure.medicine.name} (${inWords})`;
    if (!words.includes(word)) words.push(word);
  }
  return joined(words);
}

export function exposuresOf({ strongDepressants }: Weighed): readonly Exposure[] {
  const exposures: Exposure[] = [];
  for (const { exposure } of strongDepressants) if (!exposures.includes(exposure)) exposures.push(exposure);
  return exposures;
}

export function combined(line: Line, strong: readonly Exposure[]): void {
  const { weighed, found } = line;
  const { conditions, combinedBecause } = weighed;
  if (combinedBecause.length === 0) return;
  if (
    combinedBecause.length !== 2 ||
    combinedBecause[0] !== "opioid-with-sedative" ||
    combinedBecause[1] !== "three-strong-depressants" ||
    !isAllAsked(line) ||
    conditions.hasLungDisease ||
    !strong.every(isPlainExposure)
  ) {
    asTheEngine(combinedDepressants, line);
    return;
  }
  const causes = "an opioid with another sedative and three or more strong depressants";
  const reasons = strong.map(({ medicine }) => lastDose(medicine));
  if (conditions.hasTreatedApnoea) reasons.push(treatedApnoea);
  found.push(
    finding(
      "combined-depressants",
      "combination",
      "stop-and-call",
      "strong",
      causes,
      [
        `On board: ${kinds(weighed)}. Together with ketamine: ${causes}.`,
        "Depressants add to one another and to ketamine: deep sedation, slow or absent breathing, coma and death are described. Call the clinician before anything is given.",
        "If a prescriber lets the treatment go on, the high monitoring tier applies. A regular medicine is changed by its prescriber alone.",
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
  const decides = `Clinic range: ${protocol.ketamineDoseRange ?? "none set"}. Prescriber decides.`;
  let hasRegular = false;
  let hasOther = false;
  const reasons: Reason[] = [];
  for (const { durationClass, pattern: use, medicine } of strong) {
    if (durationClass !== undefined && (use === "regular" || use === "stopped-lately")) hasRegular = true;
    else hasOther = true;
    reasons.push(pattern(medicine), lastDose(medicine));
  }
  const text = [`On board: ${kinds(weighed)}.`];
  if (hasOther) text.push(`A lower ketamine dose may be needed; no published figure exists. ${decides}`);
  if (hasRegular)
    text.push(
      `Long-term diazepam users needed no lower dose in one study; product information says a lower dose may be needed. ${decides}`,
    );
  found.push({
    rule: "benzodiazepine-dose-reduction",
    topic: "dose",
    level: weighed.isPlannedUseOnly ? "inform" : "prescriber-review",
    title: "for the prescriber to consider",
    text,
    reasons,
    sources: doseSources,
    strength: "contested",
    evidence: doseEvidence,
    notChecked: wholeDose,
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
      "In some studies higher benzodiazepine doses went with a weaker antidepressant response; a pooled analysis of 451 patients found no difference. Not a reason to change the medicine today.",
      `Exposure as told: above ${cutOff}\u00a0mg/day diazepam-equivalent, the cut-off of one published cohort (Andrashko 2020), in every equivalence table used here.`,
    ],
    reasons,
    sources: responseSources,
    strength: "contested",
    evidence: responseEvidence,
    notChecked: otherCauses,
  });
}
