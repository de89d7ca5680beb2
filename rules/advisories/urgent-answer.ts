import type { Answer, MentalHealth, Today } from "../intake.ts";
import { advise, cannotTell, defineRule, type Found } from "../rule.ts";

const label = ["spravato-label"];
const clinicDefault: readonly string[] = [];

const urgentToday = [
  { question: "seizureToday", title: "seizure today" },
  { question: "chestPainNow", title: "chest pain now" },
  { question: "breathingTroubleNow", title: "trouble breathing now" },
] as const satisfies readonly { readonly question: keyof Today; readonly title: string }[];

/** Answers that need a person now, whatever else was said. */
export const urgentAnswer = defineRule({
  id: "urgent-answer",
  looksFor: "Answers that need a clinician now: suicidal thoughts, a seizure, chest pain, trouble breathing",
  findings: [
    {
      topic: "urgent",
      level: "stop-and-call",
      when: "suicidal thoughts that are new, worse, with plan, intent or behaviour, or not sure",
    },
    {
      topic: "urgent",
      level: "stop-and-call",
      when: "a seizure today, chest pain or trouble breathing now, or not sure",
    },
    {
      topic: "urgent",
      level: "prescriber-review",
      when: "suicidal thoughts that are long-standing, passive and unchanged: seen before the start",
    },
  ],
  needs: [],
  alsoReads: ["mentalHealth", "today"],
  sources: label,
  decide({ mentalHealth, today }) {
    const found: Found[] = [];
    const notChecked: string[] = [];
    const thoughts = mentalHealth?.suicidalThoughts;
    if (thoughts === undefined) notChecked.push("suicidal thoughts");
    else if (thoughts !== "none") found.push(suicidal(thoughts, notChecked));
    for (const { question, title } of urgentToday) {
      const answer = question === "seizureToday" ? seizureToday(today) : today?.[question];
      if (answer === undefined) notChecked.push(title);
      else if (answer !== "no") found.push(now(question, title, answer, notChecked));
    }
    if (found.length > 0 || notChecked.length === 0) return advise(found);
    return cannotTell(...notChecked);
  },
});

/** A seizure named among the withdrawal signs is a seizure today. */
function seizureToday(today: Today | undefined): Answer | undefined {
  const signs = today?.withdrawalSigns;
  return signs !== "not-sure" && signs?.includes("seizure") === true ? "yes" : today?.seizureToday;
}

function suicidal(
  thoughts: Exclude<NonNullable<MentalHealth["suicidalThoughts"]>, "none">,
  notChecked: readonly string[],
): Found {
  const isUnchanged = thoughts === "long-standing-passive-unchanged";
  return {
    topic: "urgent",
    level: isUnchanged ? "prescriber-review" : "stop-and-call",
    strength: "strong",
    sources: label,
    message: () => ({
      title: titleOf(thoughts),
      text: isUnchanged
        ? ["To be seen by a prescriber before the start."]
        : [
            "A clinician is needed now. Stay with the patient.",
            "What follows for today's treatment is the clinician's decision, not this program's.",
          ],
      reasons: [{ path: "mentalHealth.suicidalThoughts", says: titleOf(thoughts) }],
      notChecked,
    }),
  };
}

function titleOf(thoughts: MentalHealth["suicidalThoughts"]): string {
  if (thoughts === "long-standing-passive-unchanged")
    return "suicidal thoughts, long-standing, passive and unchanged";
  return thoughts === "not-sure"
    ? "not sure about suicidal thoughts, judged as new or worse"
    : "suicidal thoughts: new, worse, or with plan, intent or behaviour";
}

function now(
  question: keyof Today,
  title: string,
  answer: "yes" | "not-sure",
  notChecked: readonly string[],
): Found {
  const said = answer === "yes" ? title : `not sure: ${title}`;
  return {
    topic: "urgent",
    level: "stop-and-call",
    strength: "clinic-default",
    sources: clinicDefault,
    message: () => ({
      title: said,
      text: [
        ...(answer === "yes" ? [] : ["The answer was “not sure”, which is judged as yes."]),
        "A clinician is needed now. Stay with the patient.",
      ],
      reasons: [{ path: `today.${question}`, says: said }],
      notChecked,
    }),
  };
}
