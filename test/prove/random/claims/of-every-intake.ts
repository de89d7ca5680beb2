/** Claims about any intake at all, readable or not. */
import { type Assessment, type Intake, rules } from "../../../../rules/index.ts";
import { assessmentSchema } from "../../../../src/contract/assessment.ts";
import { sentIntakeSchema } from "../../../../src/contract/intake.ts";
import type { Claim } from "./claim.ts";
import { isQuietWithoutReason } from "./quiet-line.ts";

type OfIntake = { readonly intake: Intake };

const everyRule = ["evaluation-incomplete", ...rules.map(({ id }) => id)].join(" ");

/** All of the entries, in their order, with what was typed as it was typed. */
function areEntriesKept({ intake }: OfIntake, { medicines, advisories }: Assessment): boolean {
  const entries: unknown = (intake as Partial<Intake>).medications?.entries;
  if (!Array.isArray(entries))
    return advisories.some(({ topic }) => topic === "urgent" || topic === "medicines");
  return (
    entries.length === medicines.length &&
    entries.every((entry: { readonly typed?: unknown } | null, index) => {
      const typed = entry?.typed;
      return typeof typed !== "string" || medicines[index]?.typed === typed;
    })
  );
}

export const ofEveryIntake: readonly Claim<OfIntake>[] = [
  {
    what: "assessments in which a rule is missing or stands twice",
    isBrokenBy: ({ assessment }) => assessment.outcomes.map(({ rule }) => rule).join(" ") !== everyRule,
  },
  {
    what: "assessments that lose a typed medicine",
    isBrokenBy: ({ given, assessment }) => !areEntriesKept(given, assessment),
  },
  {
    what: "assessments that the stored form refuses",
    isBrokenBy: ({ assessment }) => !assessmentSchema.safeParse(assessment).success,
  },
  {
    what: "intakes that the server accepts and the rules cannot read",
    isBrokenBy: ({ given, assessment }) =>
      assessment.outcomes[0]?.outcome === "advise" && sentIntakeSchema.safeParse(given.intake).success,
  },
  {
    what: "quiet lines although something is unknown, unreadable or a benzodiazepine",
    isBrokenBy: ({ given, assessment }) => isQuietWithoutReason(given.intake, assessment),
  },
];
