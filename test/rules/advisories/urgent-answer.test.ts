import { describe } from "vitest";
import { urgentAnswer } from "../../../rules/advisories/urgent-answer.ts";
import type { MentalHealth, Today } from "../../../rules/intake.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";
import { quietMentalHealth, quietToday } from "../../support/builders/quiet-answers.ts";
import { specify, type Scenario } from "../../support/rule-scenarios.ts";

const thinks = (suicidalThoughts: MentalHealth["suicidalThoughts"]) =>
  factsWith({ mentalHealth: { ...quietMentalHealth, suicidalThoughts } });
const now = (today: Today) => factsWith({ today: { ...quietToday, ...today } });
const stop = ["urgent: stop-and-call"];

const nowQuestions = ["seizureToday", "chestPainNow", "breathingTroubleNow"] as const;

describe("C24 an answer that needs a person now", () => {
  specify(urgentAnswer, [
    {
      when: "withdrawal signs not sure are no seizure",
      facts: now({ withdrawalSigns: "not-sure" }),
      finds: "not-found",
    },
    {
      when: "suicidal thoughts: new, worse, plan, intent or behaviour",
      facts: thinks("new-worse-plan-intent-or-behaviour"),
      finds: stop,
      says: ["Stay with the patient"],
    },
    {
      when: "suicidal thoughts: not sure",
      facts: thinks("not-sure"),
      finds: stop,
      says: ["not sure about suicidal thoughts, judged as new or worse"],
    },
    {
      when: "suicidal thoughts: long-standing, passive, unchanged",
      facts: thinks("long-standing-passive-unchanged"),
      finds: ["urgent: prescriber-review"],
      says: ["To be seen by a prescriber before the start."],
    },
    { when: "suicidal thoughts: none", facts: thinks("none"), finds: "not-found" },
    {
      when: "suicidal thoughts: not asked",
      facts: thinks(undefined),
      finds: "cannot-tell",
      missing: "suicidal thoughts",
    },
    ...nowQuestions.flatMap((question): readonly Scenario[] => [
      { when: `${question}: yes`, facts: now({ [question]: "yes" }), finds: stop },
      {
        when: `${question}: not sure`,
        facts: now({ [question]: "not-sure" }),
        finds: stop,
        says: ["not sure: ", "judged as yes"],
      },
      { when: `${question}: not asked`, facts: now({ [question]: undefined }), finds: "cannot-tell" },
    ]),
    {
      when: "a seizure named among the withdrawal signs",
      facts: now({ withdrawalSigns: ["seizure"] }),
      finds: stop,
      says: ["seizure today"],
    },
    {
      when: "suicidal thoughts, and how the patient is today was not asked",
      facts: { ...thinks("new-worse-plan-intent-or-behaviour"), today: undefined },
      finds: stop,
      says: ["seizure today\nchest pain now\ntrouble breathing now"],
    },
    {
      when: "chest pain, and the mental-health background was not asked",
      facts: { ...now({ chestPainNow: "yes" }), mentalHealth: undefined },
      finds: stop,
      says: ["suicidal thoughts"],
    },
    {
      when: "neither section asked",
      facts: factsWith({ mentalHealth: undefined, today: undefined }),
      finds: "cannot-tell",
      missing: "suicidal thoughts; seizure today; chest pain now; trouble breathing now",
    },
  ]);
});
