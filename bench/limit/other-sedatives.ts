import { otherDepressant } from "../../rules/advisories/other-depressant.ts";
import type { Exposure, Reason } from "../../rules/index.ts";
import { asTheEngine, finding, noText, verified, type Line } from "./finding.ts";
import { isPlainExposure, joined, lastDose, pattern } from "./medicine-reasons.ts";
import { kinds } from "./sedatives.ts";

const otherSources = verified(...otherDepressant.sources);
const notedSources = verified("ketamine-smpc-interactions");

export function others(line: Line, strong: readonly Exposure[]): void {
  const { facts, weighed, protocol, found } = line;
  const { otherDepressants, exposures, combinedBecause } = weighed;
  const cannabis = facts.lifestyle?.answers.cannabisInLast24h;
  if (cannabis === "yes" || cannabis === "not-sure" || !exposures.every(isPlainExposure)) {
    asTheEngine(otherDepressant, line);
    return;
  }
  if (otherDepressants.length > 0 || weighed.strongDepressantCount > 1) {
    const all = [...strong];
    const named = strong.length === 0 ? [] : [kinds(weighed.strongDepressants)];
    for (const exposure of otherDepressants) {
      if (!exposure.isOnBoard && !named.includes(describe(exposure))) named.push(describe(exposure));
      if (!all.includes(exposure)) all.push(exposure);
    }
    const names: string[] = [];
    for (const { medicine } of all) if (!names.includes(medicine.name)) names.push(medicine.name);
    const reasons: Reason[] = [];
    for (const { medicine } of all) reasons.push(pattern(medicine), lastDose(medicine));
    found.push(
      finding(
        "other-depressant",
        "monitoring",
        "prescriber-review",
        "moderate",
        `${joined(names)} beside ketamine`,
        [
          `${joined(named)}: sedation and slower breathing add to those of ketamine. The prescriber sees this before the start.`,
          ...notToBeChanged(otherDepressants.length, names.length),
        ],
        reasons,
        otherSources,
      ),
    );
  }
  for (const exposure of exposures) {
    const { medicine } = exposure;
    const { classes, lastDose: time } = medicine;
    const [first] = classes;
    if (classes.length === 1 && (first === "none" || first === "benzodiazepine")) continue;
    if (otherDepressants.includes(exposure)) continue;
    if (classes.includes("z-drug")) {
      const hours = time?.hoursBeforeStart ?? 0;
      const isBefore = hours < protocol.zDrugNotedHours;
      if (isBefore ? combinedBecause.includes("opioid-with-sedative") : hours !== protocol.zDrugNotedHours)
        continue;
    } else if (exposure.pattern === "stopped-earlier" || !isWorthALine(classes)) continue;
    const words = describe(exposure);
    found.push(
      finding(
        "other-depressant",
        "also-noted",
        "inform",
        "weak",
        words,
        [`${words}: adds a little to sedation.`],
        [lastDose(medicine)],
        notedSources,
        noText,
      ),
    );
  }
}

const one = ["Not a reason to change it: ending it suddenly can be dangerous."];
const several = ["Not a reason to change any of them: ending one suddenly can be dangerous."];

function notToBeChanged(others: number, all: number): readonly string[] {
  if (others === 0) return noText;
  return all === 1 ? one : several;
}

function isWorthALine(classes: readonly string[]): boolean {
  for (const each of classes) {
    if (
      each === "gabapentinoid" ||
      each === "sedating-bedtime-medicine" ||
      each === "orexin-antagonist" ||
      each === "cannabis"
    )
      return true;
  }
  return false;
}

function describe({ medicine }: Exposure): string {
  const [drug] = medicine.drugs;
  return drug === undefined ? medicine.name : `${medicine.name} (${drug.describedAs})`;
}
