import { type Finding, levels, topics } from "../../../rules/index.ts";
import type { StoredScreening } from "../../../src/contract/screening.ts";
import { advisory, assessment, enhancedPlan, finding } from "./assessment-builder.ts";
import { medicine, quietIntake, withMedicines, withVisit } from "./intake-builder.ts";
import { storedScreening } from "./screening-builder.ts";

/** Sizes of a screening to print, so that one function makes the worst case and the random ones. */
export type Size = {
  readonly medicines: number;
  /** Findings in each of the ten topics. */
  readonly findingsInTopic: readonly number[];
  /** Sentences in each finding's text. */
  readonly sentences: number;
  readonly nameLetters: number;
  readonly infusionMinutes: number;
};

export const worst: Size = {
  medicines: 60,
  findingsInTopic: [3, 4, 6, 24, 3, 5, 24, 24, 8, 20],
  sentences: 5,
  nameLetters: 120,
  infusionMinutes: 240,
};

/** A stored result of that size, with every text different from every other, so that a lost one is noticed. */
export function screeningOfSize(size: Size): StoredScreening {
  const entries = Array.from({ length: size.medicines }, (_, index) =>
    medicine(longText(`medicine ${index}`, index % 7 === 0 ? 28 : 4), { id: `m${index}` }),
  );
  const intake = withVisit(withMedicines(quietIntake(), ...entries), {
    patient: {
      familyName: longName("Featherstonehaugh", size.nameLetters),
      givenName: longName("Maximiliana", size.nameLetters),
      birthDate: "1984-03-04",
      recordNumber: "20817-".padEnd(Math.min(64, size.nameLetters), "9"),
    },
  });
  return storedScreening({
    intake,
    assessment: assessment({
      disposition: "stop-and-call",
      dispositionInWords: "Do not start, call the clinician",
      advisories: size.findingsInTopic.flatMap((many, topic) => blockOf(many, topic, size)),
      medicines: entries.map(({ id, typed }, index) => ({
        id,
        typed,
        recognition:
          (["recognised", "needs-confirmation", "unrecognised"] as const)[index % 3] ?? "recognised",
        ...(index % 3 !== 2 && { recognisedAs: `generic ${index}`, describedAs: `class ${index}` }),
        isBenzodiazepine: index % 3 === 0,
        isSedating: index % 2 === 0,
        useInWords: `as needed, use ${index}`,
        lastDoseInWords: `Fri 20 Nov 21:30, dose ${index}`,
        planInWords: "none known",
      })),
      monitoring: {
        ...enhancedPlan,
        durationMinutes: size.infusionMinutes,
        checks: everyTenMinutes(size.infusionMinutes),
      },
    }),
  });
}

function blockOf(many: number, topicIndex: number, size: Size) {
  const topic = topics[topicIndex] ?? "also-noted";
  const level = levels[Math.min(2, Math.floor(topicIndex / 3))] ?? "inform";
  const [first, ...others] = Array.from({ length: many }, (_, index): Finding =>
    finding({
      topic,
      level,
      rule: `${topic}-${index}`,
      title: `${topic} finding ${index}`,
      text: [longText(`${topic} ${index}`, size.sentences * 12)],
      reasons: [{ path: "visit", says: `reason ${topic} ${index}` }],
      notChecked: [`unchecked ${topic} ${index}`],
    }),
  );
  return first === undefined ? [] : [advisory([first, ...others], `${topic}: block of ${many}`)];
}

function everyTenMinutes(infusionMinutes: number) {
  return Array.from({ length: Math.ceil(infusionMinutes / 10) + 7 }, (_, index) => ({
    atMinute: index * 10,
    measures: index % 2 === 0 ? (["bp-hr", "rr-sedation", "spo2"] as const) : (["bp-hr", "spo2"] as const),
    phase:
      index === 0
        ? ("before" as const)
        : index * 10 <= infusionMinutes
          ? ("during" as const)
          : ("after" as const),
  }));
}

function longText(about: string, words: number): string {
  const filling = Array.from({ length: words }, (_, index) => `${about.replaceAll(" ", "")}w${index}`);
  return [about, ...filling].join(" ");
}

/** A name of up to that many letters, with the spaces and hyphens of real ones. */
function longName(part: string, letters: number): string {
  let name = part;
  while (name.length + part.length < letters) name += `-${part}`;
  return name.slice(0, letters);
}
