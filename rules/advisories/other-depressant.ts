import type { Exposure, Facts, Weighed } from "../facts.ts";
import { lastDoseReason, patternReason } from "../medicines/exposure-reasons.ts";
import { namesWithKinds } from "../medicines/kind-words.ts";
import { joinWords } from "../medicines/words.ts";
import type { Protocol } from "../protocol.ts";
import { advise, cannotTell, defineRule, notFound, type Found } from "../rule.ts";

const sources = [
  "ketalar-label",
  "ketamine-smpc-interactions",
  "fda-gabapentinoid-2019",
  "zurzuvae-label",
  "phenibut-2023",
];
const cannabisNotAsked = "cannabis in the last 24\u00a0h: not asked";
const notedSources = ["ketamine-smpc-interactions"];

/** Sedatives other than benzodiazepines: those that count for monitoring, and those that are worth a line. */
export const otherDepressant = defineRule({
  id: "other-depressant",
  looksFor: "A sedative other than a benzodiazepine, or two strong depressants",
  findings: [
    {
      topic: "monitoring",
      level: "prescriber-review",
      when: "a strong depressant other than a benzodiazepine; a gabapentinoid with lung disease or apnoea; a muscle relaxant or sedating antihistamine close to the start; two strong depressants",
    },
    {
      topic: "also-noted",
      level: "inform",
      when: "a Z-drug earlier that night, a gabapentinoid, a sedating bedtime medicine, or cannabis, where not counted above or in a combination",
    },
  ],
  needs: ["medications"],
  alsoReads: ["lifestyle"],
  sources,
  decide({ lifestyle }, weighed, protocol) {
    const found: Found[] = [];
    if (weighed.otherDepressants.length > 0 || weighed.strongDepressantCount > 1)
      found.push(counted(weighed));
    for (const exposure of weighed.exposures) {
      if (isNoted(exposure, weighed, protocol)) found.push(noted(exposure));
    }
    if (hasCannabis(lifestyle)) found.push(cannabis);
    if (found.length > 0) return advise(found);
    return lifestyle?.answers.cannabisInLast24h === undefined ? cannotTell(cannabisNotAsked) : notFound;
  },
});

function counted({ otherDepressants, strongDepressants }: Weighed): Found {
  return {
    topic: "monitoring",
    level: "prescriber-review",
    strength: "moderate",
    sources,
    message: () => {
      const weaker = new Set(otherDepressants.filter(({ isOnBoard }) => !isOnBoard).map(describe));
      const named = [namesWithKinds(strongDepressants), ...weaker].filter((words) => words !== "");
      const exposures = new Set([...strongDepressants.map(({ exposure }) => exposure), ...otherDepressants]);
      const names = [...new Set([...exposures].map(({ medicine }) => medicine.name))];
      return {
        title: `${joinWords(names)} beside ketamine`,
        text: [
          `${joinWords(named)}: sedation and slower breathing add to those of ketamine. The prescriber sees this before the start.`,
          ...(otherDepressants.length === 0 ? [] : [notToBeChanged(names.length)]),
        ],
        reasons: [...exposures].flatMap((exposure) => [patternReason(exposure), lastDoseReason(exposure)]),
      };
    },
  };
}

function notToBeChanged(count: number): string {
  return count === 1
    ? "Not a reason to change it: ending it suddenly can be dangerous."
    : "Not a reason to change any of them: ending one suddenly can be dangerous.";
}

function isNoted(exposure: Exposure, weighed: Weighed, protocol: Protocol): boolean {
  if (weighed.otherDepressants.includes(exposure)) return false;
  const { classes, lastDose } = exposure.medicine;
  if (classes.includes("z-drug")) {
    const hours = lastDose?.hoursBeforeStart ?? 0;
    if (hours < protocol.zDrugNotedHours) return !weighed.combinedBecause.includes("opioid-with-sedative");
    return hours === protocol.zDrugNotedHours;
  }
  if (exposure.pattern === "stopped-earlier") return false;
  return (
    classes.includes("gabapentinoid") ||
    classes.includes("sedating-bedtime-medicine") ||
    classes.includes("orexin-antagonist") ||
    classes.includes("cannabis")
  );
}

function noted(exposure: Exposure): Found {
  return {
    topic: "also-noted",
    level: "inform",
    strength: "weak",
    sources: notedSources,
    message: () => ({
      title: describe(exposure),
      text: [`${describe(exposure)}: adds a little to sedation.`],
      reasons: [lastDoseReason(exposure)],
    }),
  };
}

const cannabis: Found = {
  topic: "also-noted",
  level: "inform",
  strength: "weak",
  sources: [],
  message: () => ({
    title: "cannabis in the last day",
    text: ["Cannabis in the last 24\u00a0h, or not sure: adds a little to sedation, and to heart rate."],
    reasons: [
      { path: "lifestyle.cannabisInLast24h", says: "cannabis in the last 24\u00a0h: yes, or not sure" },
    ],
  }),
};

function hasCannabis(lifestyle: Facts["lifestyle"]): boolean {
  const answer = lifestyle?.answers.cannabisInLast24h;
  return answer === "yes" || answer === "not-sure";
}

function describe({ medicine }: Exposure): string {
  const [drug] = medicine.drugs;
  return drug === undefined ? medicine.name : `${medicine.name} (${drug.describedAs})`;
}
