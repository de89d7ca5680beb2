import type { HazardControls } from "../removal.ts";

export const c03: HazardControls = {
  hazard: "C03",
  removals: [
    {
      name: "a statement is shown as assessed",
      file: "src/client/features/summary/statement-review.tsx",
      replace: `<Notice tone="attention" title="Nothing has been assessed yet">`,
      with: `<Notice tone="attention" title="No advisory">`,
      failing: {
        "test/client/features/summary/statement.test.tsx": [
          "C03 what a patient said is read in words, with what was not asked, and that nothing was assessed",
        ],
      },
    },
    {
      name: "a list that is said not to be all is settled",
      file: "rules/medicines/unsettled-reasons.ts",
      replace: "if (says === undefined && incomplete === undefined) return noReasons;",
      with: "if (says === undefined) return noReasons;",
      failing: {
        "test/rules/advisories/medication-list-unconfirmed.test.ts": [
          "C03 a list that is not all is not confirmed",
        ],
      },
    },
    {
      name: "a list that was not asked is a none",
      file: "rules/medicines/unsettled-reasons.ts",
      replace: "const says = unconfirmed[list] ?? contradiction(list, medicines.length);",
      with: `const says = list === "no-answer" ? undefined : contradiction(list, medicines.length);`,
      failing: {
        "test/rules/advisories/medication-list-unconfirmed.test.ts": [
          "C03 only a confirmed none means none",
          "C03 a list that is not all is not confirmed",
        ],
      },
    },
    {
      name: "“I take nothing” alone makes the list confirmed none",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: `afterReadBack[noneAnswerOf(draft) ?? "something"]`,
      with: `afterReadBack[noneAnswerOf(draft) ?? "nothing"]`,
      failing: { "test/client/kiosk/medicines/list-state.test.tsx": ["C03 whenever it is interrupted"] },
    },
    {
      name: "not being sure at the read-back is a none",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: `  "not-sure": notSure,
};`,
      with: `  "not-sure": { list: "confirmed-none" },
};`,
      failing: {
        "test/client/kiosk/medicines/list-state.test.tsx": [
          "C03 not being sure at the read-back is no “none”",
          "C03 whenever it is interrupted",
        ],
      },
    },
    {
      name: "who takes something after all is not asked for it",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: `answer === "nothing" && noneAnswerOf(draft) === "something"`,
      with: `answer === "nothing" && noneAnswerOf(draft) === "not-sure"`,
      failing: {
        "test/client/kiosk/medicines/list-state.test.tsx": [
          "C03 who does take something after all names it",
          "C03 not being sure at the read-back is no “none”",
        ],
      },
    },
    {
      name: "the first answer drops what is listed",
      file: "src/client/kiosk/medicines/list/taken-page.tsx",
      replace: `  if (!isListed(draft))
    return (`,
      with: `  if (entries.length >= 0)
    return (`,
      failing: {
        "test/client/kiosk/medicines/list-state.test.tsx": [
          "C03 the first answer cannot drop medicines that are listed",
        ],
      },
    },
    {
      name: "an emptied list is a none",
      file: "src/client/kiosk/medicines/list/list-answer.ts",
      replace: `    default:
      return { list: "not-asked" };`,
      with: `    default:
      return { list: "confirmed-none" };`,
      failing: { "test/client/kiosk/medicines/list-state.test.tsx": ["C03 whenever it is interrupted"] },
    },
    {
      name: "an answer that is taken away stays as an empty one",
      file: "src/client/kiosk/answers/place.ts",
      replace: "value === undefined ? kept : { ...kept, [key]: value }",
      with: "({ ...kept, [key]: value })",
      failing: {
        "test/client/kiosk/answers/place.test.ts": [
          "C03 an answer that is taken away is absent, and so is a section without answers",
        ],
      },
    },
    {
      name: "what was newly opened and left open is sent all the same",
      file: "src/client/kiosk/form/use-form.ts",
      replace: "if (open) show(walking",
      with: `if (open && open.id === "") show(walking`,
      failing: {
        "test/client/kiosk/form/change.test.tsx": [
          "C03 C23 a question that was newly opened and left open is asked before anything is sent",
        ],
      },
    },
    {
      name: "a blank reads no",
      file: "src/client/features/answers/write-section.ts",
      replace: `says: "not asked", state: "not-asked" };`,
      with: `says: "No", state: "no" };`,
      failing: {
        "test/client/features/answers/answers-in-words.test.ts": [
          "C03 a blank reads not asked, never no; not sure reads not sure",
        ],
      },
    },
    {
      name: "a question is missing on paper",
      file: "src/client/features/paper-form/question-lines.tsx",
      replace: "<span className={styles.ask}>{question.ask}</span>",
      with: `<span className={styles.ask}>{question.kind !== "said-time" && question.ask}</span>`,
      failing: {
        "test/client/features/paper-form/paper-form.test.tsx": [
          "C03 every question of the intake is on paper, and a blank counts as not asked",
        ],
      },
    },
    {
      name: "a blank counts as no on paper",
      file: "src/client/features/paper-form/paper-form.tsx",
      replace: "never as no",
      with: "as no",
      failing: {
        "test/client/features/paper-form/paper-form.test.tsx": [
          "C03 every question of the intake is on paper, and a blank counts as not asked",
        ],
      },
    },
    {
      name: "a list on paper reads as no answer",
      file: "src/client/features/answers/statement-in-words.ts",
      replace: `list: { ...list, options: { ...list.options, "no-answer": noAnswer } },`,
      with: "list,",
      failing: {
        "test/client/features/summary/statement.test.tsx": [
          "C03 medicines that the patient has on paper are for staff to copy, and no missing answer",
          "C03 whoever is not sure what they take is not said to have given no answer",
        ],
      },
    },
    {
      name: "a list that is not all reads as a plain no",
      file: "src/client/features/answers/statement-in-words.ts",
      replace: `isComplete: { ...complete, options: { ...complete.options, no: "No, written down: staff copy it" } },`,
      with: "isComplete: complete,",
      failing: {
        "test/client/features/summary/statement.test.tsx": [
          "C03 medicines that the patient has on paper are for staff to copy, and no missing answer",
          "C03 the rest of a list that is on paper is noted, not passed over as a plain no",
        ],
      },
    },
    {
      name: "a list that is listed needs no medicine",
      file: "src/contract/intake/medications.ts",
      replace: `if (list === "listed" && entries.length === 0)`,
      with: `if (list === "listed" && entries.length === -1)`,
      failing: {
        "test/contract/intake.test.ts": [
          "C03 a list that says it is listed needs a medicine, and any other state needs none",
        ],
      },
    },
    {
      name: "how the list reads when nobody confirmed it is not told",
      file: "rules/advisories/medication-list-unconfirmed.ts",
      replace: "if (ofList.length === 0 && unexplained.length === 0) return notFound;",
      with: "if (ofList.length >= 0 && unexplained.length === 0) return notFound;",
      failing: {
        "test/rules/advisories/medication-list-unconfirmed.test.ts": [
          "C03 only a confirmed none means none",
          "C03 a list that is not all is not confirmed",
        ],
      },
    },
    {
      name: "a list that nobody confirmed leaves the result quiet",
      file: "rules/advisories/medication-list-unconfirmed.ts",
      replace: "if (ofList.length === 0 && unexplained.length === 0) return notFound;",
      with: "return notFound;",
      failing: {
        "test/rules/protocol/the-day.test.ts": [
          "C03 %s is for review and never quiet",
          "C03 takes none, and whether that is all is answered %s: for review and never quiet",
        ],
      },
    },
  ],
};
